/* The run's ledger. It is a file of its own so that a tool without a ledger
 * links no SQLite. */
#include <string.h>
#include <time.h>

#include "flow/run_ledger.h"

/* A password in the URL would stand in messages. */
static bool
has_password(const char *url)
{
	const char *host = strstr(url, "://") + 3;
	const size_t user = strcspn(host, "@/?");
	const char *colon = strchr(host, ':');

	return (host[user] == '@' && colon != NULL && colon < host + user) ||
	       strstr(url, "password=") != NULL;
}

struct ledger *
run_open_url(const struct conf *conf, const char *url, ledger_open_fn *open)
{
	const struct conf_section *s = conf_section(conf, "ecx");
	char where[ECX_WHY], error[ECX_WHY] = "";
	auto_free char *password = NULL;

	(void)conf_where(s, "ledger", where, sizeof(where));
	if (!run_is_url(url))
		die(ECX_EXIT_CONFIG,
		    "%s: a ledger is postgresql://USER@HOST/DATABASE", where);
	if (has_password(url))
		die(ECX_EXIT_CONFIG,
		    "%s: the password is in the URL: set "
		    "'ledger_password_file' instead",
		    where);
	password = conf_secret(s, "ledger_password", error, sizeof(error));
	if (password == NULL && *error != '\0')
		die(ECX_EXIT_CONFIG, "%s", error);
	return open(url, password);
}

bool
run_is_url(const char *where)
{
	return strncmp(where, "postgresql://", 13) == 0 ||
	       strncmp(where, "postgres://", 11) == 0;
}

struct ledger *
ecx_ledger(struct ecx_run *run)
{
	const char *url = conf_text(conf_section(run->conf, "ecx"), "ledger");
	struct ecx_internal *in = run->in;

	if (in->ledger != NULL)
		return in->ledger;
	if (url != NULL) {
		in->ledger = run_open_url(run->conf, url, ledger_open_url);
	} else {
		auto_free char *folder = conf_state_folder(run->conf);

		in->ledger = ledger_open(folder);
	}
	in->ledger_close = ledger_close;
	in->ledger_alive = ledger_alive;
	return in->ledger;
}

/* Tries to take the lock until the time of --wait is over. */
static bool
wait_for_lock(struct ecx_run *run, const char *name)
{
	static const struct timespec pause = {.tv_nsec = 100000000};
	const int64_t end = clock_elapsed() + run->in->wait;

	while (!ledger_lock(ecx_ledger(run), name)) {
		if (stop_requested() || clock_elapsed() >= end)
			return false;
		(void)nanosleep(&pause, NULL);
	}
	return true;
}

void
ecx_lock(struct ecx_run *run, const char *connection)
{
	auto_free char *name = NULL;

	if (run->dry_run)
		return;
	name = xasprintf("%s.%s", run->tool->name, connection);
	if (!wait_for_lock(run, name))
		die(ECX_EXIT_AGAIN, "%s: another run is under way", connection);
}
