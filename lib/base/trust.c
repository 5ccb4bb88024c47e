#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/trust.h"

/* Is the path below the folder, as it is written? */
static bool
is_below(const char *path, const char *folder)
{
	size_t len = folder != NULL ? strlen(folder) : 0;

	while (len > 0 && folder[len - 1] == '/')
		len--;
	return len > 0 && strncmp(path, folder, len) == 0 && path[len] == '/' &&
	       strstr(path + len, "/../") == NULL;
}

/* There, whoever put the secret there has seen to it who can read it. */
static bool
is_handed_over(const char *path)
{
	return is_below(path, getenv("CREDENTIALS_DIRECTORY")) ||
	       is_below(path, "/run/secrets");
}

bool
trust_file(const char *path, const struct stat *st, bool secret, char *why,
    size_t size)
{
	unsigned mode = (unsigned)st->st_mode & 07777;
	const char *right = secret ? "600" : "go-w";

	if (S_ISCHR(st->st_mode)) /* /dev/null */
		return true;
	if (st->st_uid != 0 && st->st_uid != geteuid()) {
		(void)snprintf(why, size,
		    "%s: belongs to user %lu, neither to root nor to the one "
		    "who runs this: run it as that user, or: chown %lu %s",
		    path, (unsigned long)st->st_uid, (unsigned long)geteuid(),
		    path);
		return false;
	}
	if ((mode & (S_IWGRP | S_IWOTH)) != 0) {
		(void)snprintf(why, size,
		    "%s: group or others can write to it (mode %04o): chmod %s "
		    "%s",
		    path, mode, right, path);
		return false;
	}
	if (secret && (mode & (S_IRGRP | S_IROTH)) != 0 &&
	    !is_handed_over(path)) {
		(void)snprintf(why, size,
		    "%s: group or others can read this secret (mode %04o): "
		    "chmod %s %s",
		    path, mode, right, path);
		return false;
	}
	return true;
}
