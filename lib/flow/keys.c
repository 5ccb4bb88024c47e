/* The keys of each section of a configuration; ecx.conf(5). */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "base/near.h"
#include "flow/keys.h"

const struct conf_key ecx_keys[] = {
    {"state", CONF_PATH, .need = CONF_NEEDED,
	.help = "The folder that holds the ledger. It is created when it does "
		"not exist; a folder that others can write to is refused. All "
		"tools that work on the same flows have to use the same "
		"folder. The default is $XDG_STATE_HOME/ecx, else "
		"/var/lib/ecx for root and ~/.local/state/ecx for other "
		"users."},
    {"ledger", CONF_TEXT,
	.help = "The ledger of several hosts, in PostgreSQL: "
		"postgresql://USER@HOST/DATABASE, without a password; see "
		"ecx-hosts(7). The default is a file in 'state'."},
    {"ledger_password", CONF_SECRET,
	.help = "The password of the database. Without it, libpq looks into "
		"~/.pgpass."},
    {"takeover_pause", CONF_DURATION, "5s",
	.help = "With 'ledger': how long behind the time-out of a request of a "
		"run that died, perhaps on another host, its record is looked "
		"for."},
    {"keep_personal", CONF_DURATION, "90d",
	.help = "How long names, addresses and documents stay in the ledger: "
		"'ecx-ledger prune', run by cron(8), removes older ones. At "
		"least 1d."},
    CONF_END,
};

const struct conf_key ecx_notify_keys[] = {
    {"from", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The sender's address. Its domain is also that of the "
		"Message-ID."},
    {"to", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The recipients, separated by commas."},
    {"orders", CONF_TEXT,
	.help = "The recipients of mails about orders, instead of those in "
		"'to'."},
    {"fulfillments", CONF_TEXT,
	.help = "The recipients of mails about shipments, instead of those in "
		"'to'."},
    {"changes", CONF_TEXT,
	.help = "The recipients of mails about changes, cancellations and "
		"refunds of orders and about states of orders that need a "
		"person, instead of those in 'to'."},
    {"customers", CONF_TEXT,
	.help = "The recipients of mails about customers, instead of those in "
		"'to'."},
    {"differences", CONF_TEXT,
	.help = "The recipients of mails about orders that differ in a store "
		"and an ERP, instead of those in 'to'."},
    {"subject_prefix", CONF_TEXT, "[ecx]",
	.help = "The beginning of each subject."},
    {"msmtp", CONF_TEXT, "msmtp",
	.help = "The program that sends the mail. It is searched for in PATH "
		"when it has no slash. It is run with -f and the sender, -- "
		"and the recipients, and reads the message from standard "
		"input."},
    {"msmtp_config", CONF_PATH,
	.help = "The configuration file of msmtp(1), instead of its own "
		"default."},
    {"account", CONF_TEXT,
	.help = "The account in the configuration file of msmtp(1). By "
		"default, it chooses the account whose 'from' is the "
		"sender's."},
    {"timeout", CONF_DURATION, "60s",
	.help = "The longest time that the transfer of one mail may take."},
    {"max_rows", CONF_INT, "200", .min = 1, .max = 1000,
	.help = "The largest number of rows in each table of the mail. "
		"Further rows are only counted."},
    CONF_END,
};

const struct conf_key ecx_flow_keys[] = {
    {"every", CONF_DURATION, .need = CONF_NEEDED,
	.help = "How often the flow is run by cron(8). After three times that "
		"without a success, 'ecx-ledger stuck' reports the flow. "
		"The default is 15m for orders and fulfillments, 1h for "
		"customers, 6h for stock, and 1d for products, prices, "
		"payouts and compare."},
    CONF_END,
};

bool
ecx_is_flow(const struct conf_section *s)
{
	return strncmp(s->name, "flow ", 5) == 0;
}

const struct conf_key *
ecx_keys_of(const char *driver)
{
	const struct ecx_driver_keys *d;

	for (d = ecx_driver_keys; d->driver != NULL; d++)
		if (strcmp(d->driver, driver) == 0)
			return d->keys;
	return NULL;
}

static const struct conf_key *
section_keys(const struct conf_section *s)
{
	const char *driver = conf_written(s, "driver");

	if (strcmp(s->name, "ecx") == 0)
		return ecx_keys;
	if (strcmp(s->name, "notify") == 0)
		return ecx_notify_keys;
	if (ecx_is_flow(s))
		return ecx_flow_keys;
	return driver != NULL ? ecx_keys_of(driver) : NULL;
}

/* Which of our own sections was meant by the name; or NULL. */
static const char *
nearest_own(const char *name)
{
	auto_free char *small = xstrdup(name);
	struct near n = near_start(small);
	char *p;

	for (p = small; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	near_try(&n, "ecx");
	near_try(&n, "notify");
	return n.best;
}

static bool
is_own_in_capitals(const char *name)
{
	return strcasecmp(name, "ecx") == 0 ||
	       strcasecmp(name, "notify") == 0 || strchr(name, ' ') != NULL;
}

bool
ecx_section_known(const struct conf_section *s, char *error, size_t size)
{
	const bool is_connection = conf_written(s, "driver") != NULL;
	const char *near;

	if (strcmp(s->name, "ecx") == 0 || strcmp(s->name, "notify") == 0 ||
	    ecx_is_flow(s) || (is_connection && !is_own_in_capitals(s->name)))
		return true;
	near = nearest_own(s->name);
	(void)snprintf(error, size, "%s:%zu: unknown section [%s]%s%s%s%s",
	    conf_path(s->conf), s->line, s->name,
	    near ? " (did you mean [" : "", near ? near : "", near ? "]?)" : "",
	    is_connection ? "" : ": a connection needs the key 'driver'");
	return false;
}

void
ecx_declare_keys(const struct conf *conf)
{
	size_t i;

	for (i = 0; i < conf_sections(conf); i++)
		conf_declare(conf_section_at(conf, i),
		    section_keys(conf_section_at(conf, i)));
}
