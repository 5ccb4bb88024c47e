/* The keys that the section of an HTTP connection may have (ecx.conf(5)), and
 * their values. */
#include <assert.h>
#include <string.h>

#include "net/http_in.h"

const struct conf_key http_keys[] = {
    {"url", CONF_TEXT, NULL, "where it is: https://host/path", NULL, false},
    {"ca_file", CONF_PATH, NULL, "certificates to trust beside the system's",
	NULL, false},
    {"client_cert", CONF_PATH, NULL, "our certificate, PEM", NULL, false},
    {"client_key", CONF_PATH, NULL, "its key, PEM", NULL, false},
    {"client_key_password", CONF_SECRET, NULL, "the key's passphrase", NULL,
	false},
    {"connect_timeout", CONF_DURATION, "10s", "until there is a connection",
	NULL, false},
    {"timeout", CONF_DURATION, "2m", "until the whole answer is there", NULL,
	false},
    {"retries", CONF_INT, "4", "how often a request is sent again", NULL,
	false},
    {"retry_delay", CONF_DURATION, "1s",
	"before the first time; doubled for each next", NULL, false},
    {"wait_max", CONF_DURATION, "1m", "the longest wait for the server", NULL,
	false},
    {"rate", CONF_INT, "0", "requests a minute of all processes; 0: any number",
	NULL, false},
    {"sign_on", CONF_TEXT, NULL, "the method; the driver's page lists them",
	NULL, false},
    {"user", CONF_TEXT, NULL, "of basic, session, ntlm", NULL, false},
    {"password", CONF_SECRET, NULL, "likewise", NULL, false},
    {"token", CONF_SECRET, NULL, "of token, oauth1", NULL, false},
    {"token_header", CONF_TEXT, "Authorization", "where a token is sent", NULL,
	false},
    {"token_prefix", CONF_TEXT, "Bearer", "what stands before it there", NULL,
	false},
    {"token_query", CONF_TEXT, NULL, "the parameter that it is sent in instead",
	NULL, false},
    {"consumer_key", CONF_TEXT, NULL, "of oauth1, query", NULL, false},
    {"consumer_secret", CONF_SECRET, NULL, "likewise", NULL, false},
    {"token_secret", CONF_SECRET, NULL, "likewise", NULL, false},
    {"realm", CONF_TEXT, NULL, "likewise", NULL, false},
    {"token_url", CONF_TEXT, NULL, "where tokens are asked for", NULL, false},
    {"token_request", CONF_CHOICE, "form", "how they are", "form json", false},
    {"client_id", CONF_TEXT, NULL, "of oauth2, refresh, jwt", NULL, false},
    {"client_secret", CONF_SECRET, NULL, "likewise", NULL, false},
    {"client_auth", CONF_CHOICE, "body", "how the client says who it is",
	"body basic", false},
    {"scope", CONF_TEXT, NULL, "what the token shall be good for", NULL, false},
    {"audience", CONF_TEXT, NULL, "likewise", NULL, false},
    {"resource", CONF_TEXT, NULL, "likewise", NULL, false},
    {"refresh_token", CONF_SECRET, NULL, "the first one", NULL, false},
    {"jwt_key", CONF_SECRET, NULL, "private key, PEM; of HS256 the secret",
	NULL, false},
    {"jwt_alg", CONF_CHOICE, "RS256", "how it signs", "RS256 PS256 ES256 HS256",
	false},
    {"jwt_kid", CONF_TEXT, NULL, "the key's id", NULL, false},
    {"jwt_issuer", CONF_TEXT, NULL, "iss; client_id when absent", NULL, false},
    {"jwt_subject", CONF_TEXT, NULL, "sub", NULL, false},
    {"jwt_audience", CONF_TEXT, NULL, "aud; token_url when absent", NULL,
	false},
    {"jwt_claims", CONF_TEXT, NULL, "others, a JSON object", NULL, false},
    {"jwt_life", CONF_DURATION, "3m", "exp", NULL, false},
    {"jwt_grant", CONF_CHOICE, "bearer",
	"bearer or client: what it is exchanged as; none: it is the token",
	"bearer client none", false},
    {NULL, CONF_TEXT, NULL, NULL, NULL, false},
};

const char *
http_setting(const struct http *h, const char *key)
{
	const char *value = conf_text(h->conn->conf, key, NULL);
	const char *const *preset = h->setup.defaults;

	if (value != NULL || preset == NULL)
		return value;
	for (; preset[0] != NULL; preset += 2)
		if (strcmp(preset[0], key) == 0)
			return preset[1];
	return NULL;
}

int64_t
http_setting_duration(const struct http *h, const char *key, int64_t fallback)
{
	const char *text = http_setting(h, key);
	int64_t us = fallback;
	bool ok = text == NULL || clock_duration(text, &us);

	assert(ok); /* conf_check has seen the section's */
	(void)ok;
	return us;
}
