#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/debug.h"
#include "base/die.h"
#include "base/mem.h"

static const char *const words[] = {
    [DEBUG_AUTH] = "auth",
    [DEBUG_LEDGER] = "ledger",
    [DEBUG_MAP] = "map",
    [DEBUG_PACE] = "pace",
};

static void
add_word(const char *text, size_t len, unsigned *on)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(words); i++)
		if (strlen(words[i]) == len &&
		    strncmp(words[i], text, len) == 0) {
			*on |= 1U << i;
			return;
		}
	warn("ECX_DEBUG: unknown word '%.*s'; it has auth, ledger, map, pace",
	    (int)len, text);
}

/* The environment is read once. */
bool
debug_on(enum debug_word word)
{
	static unsigned on;
	const char *text;
	size_t n;

	if (on == 0) {
		on = 1U << 31;
		text = getenv("ECX_DEBUG");
		while (text != NULL && *(text += strspn(text, " ,")) != '\0') {
			n = strcspn(text, " ,");
			add_word(text, n, &on);
			text += n;
		}
	}
	return on >> word & 1U;
}

void
debug_say(enum debug_word word, const char *format, ...)
{
	auto_free char *text = NULL;
	va_list ap;

	if (!debug_on(word))
		return;
	va_start(ap, format);
	text = xvasprintf(format, ap);
	va_end(ap);
	warn("debug %s: %s", words[word], text);
}
