/* What the sections of a configuration may hold; ecx.conf(5). */
#include <string.h>

#include "flow/keys.h"

const struct conf_key ecx_keys[] = {
    {"state", CONF_PATH, .help = "folder of the ledger"},
    CONF_END,
};

const struct conf_key ecx_notify_keys[] = {
    {"from", CONF_TEXT, .need = CONF_REQUIRED, .help = "the sender's address"},
    {"to", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "addresses, parted by commas"},
    {"orders", CONF_TEXT, .help = "addresses for this topic"},
    {"fulfillments", CONF_TEXT, .help = "likewise"},
    {"customers", CONF_TEXT, .help = "likewise"},
    {"subject_prefix", CONF_TEXT, "[ecx]", .help = "begins each subject"},
    {"msmtp", CONF_TEXT, "msmtp", .help = "the program that sends"},
    {"msmtp_config", CONF_PATH, .help = "its configuration"},
    {"account", CONF_TEXT, .help = "the account in that"},
    {"timeout", CONF_DURATION, "60s", .help = "for one mail"},
    {"max_rows", CONF_INT, "200", .min = 1, .max = 1000,
	.help = "rows of a table, at most 1000"},
    CONF_END,
};

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
	const char *driver = conf_given(s, "driver");

	if (strcmp(s->name, "ecx") == 0)
		return ecx_keys;
	if (strcmp(s->name, "notify") == 0)
		return ecx_notify_keys;
	return driver != NULL ? ecx_keys_of(driver) : NULL;
}

void
ecx_declare_keys(const struct conf *conf)
{
	size_t i;

	for (i = 0; i < conf_sections(conf); i++)
		conf_declare(conf_section_at(conf, i),
		    section_keys(conf_section_at(conf, i)));
}
