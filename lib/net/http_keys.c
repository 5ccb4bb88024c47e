/* The keys that the section of an HTTP connection may have (ecx.conf(5)), and
 * their values. */
#include <string.h>

#include "core/conn_keys.h"
#include "net/http_in.h"

const struct conf_key http_keys[] = {
    {"url", CONF_TEXT, .help = "where it is: https://host/path"},
    {"ca_file", CONF_PATH, .help = "certificates to trust beside the system's"},
    {"client_cert", CONF_PATH, .help = "our certificate, PEM"},
    {"client_key", CONF_PATH, .help = "its key, PEM"},
    {"client_key_password", CONF_SECRET, .help = "the key's passphrase"},
    {"connect_timeout", CONF_DURATION, "10s",
	.help = "until there is a connection"},
    {"timeout", CONF_DURATION, "2m", .help = "until the whole answer is there"},
    {"retries", CONF_INT, "4", .help = "how often a request is sent again"},
    {"retry_delay", CONF_DURATION, "1s",
	.help = "before the first time; doubled for each next"},
    {"wait_max", CONF_DURATION, "1m",
	.help = "the longest wait for the server"},
    {"rate", CONF_INT, "0",
	.help = "requests a minute of all processes; 0: any number"},
    {"sign_on", CONF_CHOICE, "none", .choices = "none",
	.help = "the method; the driver's page lists them"},
    {"user", CONF_TEXT, .help = "of basic, session, ntlm"},
    {"password", CONF_SECRET, .help = "likewise"},
    {"token", CONF_SECRET, .help = "of token, oauth1"},
    {"token_header", CONF_TEXT, "Authorization",
	.help = "where a token is sent"},
    {"token_prefix", CONF_TEXT, .help = "what stands before it there"},
    {"token_query", CONF_TEXT,
	.help = "the parameter that it is sent in instead"},
    {"consumer_key", CONF_TEXT, .help = "of oauth1, query"},
    {"consumer_secret", CONF_SECRET, .help = "likewise"},
    {"token_secret", CONF_SECRET, .help = "likewise"},
    {"realm", CONF_TEXT, .help = "likewise"},
    {"token_url", CONF_TEXT, .help = "where tokens are asked for"},
    {"token_request", CONF_CHOICE, "form", .choices = "form json",
	.help = "how they are"},
    {"client_id", CONF_TEXT, .help = "of oauth2, refresh, jwt"},
    {"client_secret", CONF_SECRET, .help = "likewise"},
    {"client_auth", CONF_CHOICE, "body", .choices = "body basic",
	.help = "how the client says who it is"},
    {"scope", CONF_TEXT, .help = "what the token shall be good for"},
    {"audience", CONF_TEXT, .help = "likewise"},
    {"resource", CONF_TEXT, .help = "likewise"},
    {"refresh_token", CONF_SECRET, .help = "the first one"},
    {"jwt_key", CONF_SECRET, .help = "private key, PEM; of HS256 the secret"},
    {"jwt_alg", CONF_CHOICE, "RS256", .choices = "RS256 PS256 ES256 HS256",
	.help = "how it signs"},
    {"jwt_kid", CONF_TEXT, .help = "the key's id"},
    {"jwt_issuer", CONF_TEXT, .help = "iss; client_id when absent"},
    {"jwt_subject", CONF_TEXT, .help = "sub"},
    {"jwt_audience", CONF_TEXT, .help = "aud; token_url when absent"},
    {"jwt_claims", CONF_TEXT, .help = "others, a JSON object"},
    {"jwt_life", CONF_DURATION, "3m", .help = "exp"},
    {"jwt_grant", CONF_CHOICE, "bearer", .choices = "bearer client none",
	.help =
	    "bearer or client: what it is exchanged as; none: it is the token"},
    CONF_MORE(ecx_conn_keys),
};

const char *
http_setting(const struct http *h, const char *key)
{
	const char *value = conf_given(h->conn->conf, key);
	const char *const *derived = h->setup.derived;

	for (; value == NULL && derived != NULL && derived[0] != NULL;
	     derived += 2)
		if (strcmp(derived[0], key) == 0)
			value = derived[1];
	return value != NULL ? value : conf_text(h->conn->conf, key);
}
