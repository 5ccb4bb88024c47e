#include <stdio.h>
#include <string.h>

#include "base/die.h"
#include "connectors/file/numbers.h"

static const char digits[] = "0123456789";

static const struct {
	const char *key;
	char point; /* before the fraction */
	char group; /* between thousands; 0: there is none */
} forms[] = {
    [NUMBERS_AUTO] = {"auto", '.', 0},
    [NUMBERS_POINT] = {"1234.56", '.', 0},
    [NUMBERS_COMMA] = {"1234,56", ',', 0},
    [NUMBERS_POINT_COMMA] = {"1.234,56", ',', '.'},
    [NUMBERS_COMMA_POINT] = {"1,234.56", '.', ','},
};

enum numbers
numbers_of(const char *key)
{
	size_t i;

	for (i = 0; key != NULL && i < sizeof(forms) / sizeof(*forms); i++)
		if (strcmp(forms[i].key, key) == 0)
			return (enum numbers)i;
	return NUMBERS_AUTO;
}

/* The length of one to three digits and of groups of three behind them; 0 where
 * a group has another length, or there is none. */
static size_t
grouped(const char *s, char group)
{
	size_t len = strspn(s, digits);
	size_t n = 0;

	if (len == 0 || len > 3 || *s == '0')
		return 0;
	for (; s[len] == group; n++) {
		if (strspn(s + len + 1, digits) != 3)
			return 0;
		len += 4;
	}
	return n > 0 ? len : 0;
}

/* Is it a number of this form, as far as its thousands go? */
static bool
groups_ok(const char *s, char group, char point)
{
	size_t len;

	s += *s == '-';
	if (group == 0 || strchr(s, group) == NULL)
		return true;
	len = grouped(s, group);
	return len > 0 && (s[len] == '\0' || s[len] == point) &&
	       strchr(s + len, group) == NULL;
}

bool
numbers_read(enum numbers how, bool semicolons, const char *text,
    struct buf *out, char why[ECX_WHY])
{
	char point = forms[how].point, group = forms[how].group;
	const char *s = text + (*text == '-');
	char clean[64];
	const char *fault = NULL;

	if (how == NUMBERS_AUTO && semicolons && grouped(s, '.') > 0 &&
	    s[grouped(s, '.')] == '\0')
		fault = "may be a thousand or a fraction: set the key numbers "
			"of the section";
	else if (how == NUMBERS_COMMA && strchr(text, '.') != NULL)
		fault = "has a point, and the key numbers says 1234,56";
	else if (!groups_ok(text, group, point))
		fault = "has thousands that are not groups of three digits";
	if (fault != NULL) {
		(void)snprintf(why, ECX_WHY, "'%s' %s",
		    text_clean(clean, sizeof(clean), text), fault);
		return false;
	}
	for (; *text != '\0'; text++)
		if (*text != group)
			buf_addc(out, *text == point ? '.' : *text);
	return true;
}

void
numbers_write(enum numbers how, const char *text, struct buf *out)
{
	for (; *text != '\0'; text++)
		buf_addc(out, *text == '.' ? forms[how].point : *text);
}
