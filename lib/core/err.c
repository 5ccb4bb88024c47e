/* The names and exit statuses of errors. */
#include "base/die.h"
#include "core/err.h"

static const struct {
	const char *name;
	int exit;
} errs[] = {
    [ECX_OK] = {"ok", ECX_EXIT_OK},
    [ECX_EXISTS] = {"exists", ECX_EXIT_OK},
    [ECX_MISSING] = {"missing", ECX_EXIT_SOME},
    [ECX_STALE] = {"stale", ECX_EXIT_SOME},
    [ECX_REJECTED] = {"rejected", ECX_EXIT_SOME},
    [ECX_UNSURE] = {"unsure", ECX_EXIT_AGAIN},
    [ECX_AGAIN] = {"again", ECX_EXIT_AGAIN},
    [ECX_PROTOCOL] = {"protocol", ECX_EXIT_AGAIN},
    [ECX_UNREACHABLE] = {"unreachable", ECX_EXIT_AGAIN},
    [ECX_LIMITED] = {"limited", ECX_EXIT_AGAIN},
    [ECX_DENIED] = {"denied", ECX_EXIT_DENIED},
    [ECX_CONFIG] = {"config", ECX_EXIT_CONFIG},
    [ECX_UNSUPPORTED] = {"unsupported", ECX_EXIT_CONFIG},
    [ECX_STOPPED] = {"stopped", ECX_EXIT_AGAIN},
};

const char *
ecx_err_name(enum ecx_err err)
{
	return errs[err].name;
}

int
ecx_err_exit(enum ecx_err err)
{
	return errs[err].exit;
}

bool
ecx_err_is_document(enum ecx_err err)
{
	return err >= ECX_EXISTS && err <= ECX_UNSURE;
}

bool
ecx_err_stops(enum ecx_err err)
{
	return err >= ECX_UNREACHABLE;
}

bool
ecx_err_passes(enum ecx_err err)
{
	return err == ECX_STALE || err == ECX_UNSURE || err == ECX_AGAIN ||
	       err == ECX_PROTOCOL;
}
