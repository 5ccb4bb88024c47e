/* The keys of a connection over HTTP (ecx.conf(5)), and how their values are
 * found. */
#include <string.h>

#include "core/conn_keys.h"
#include "net/http_in.h"

/* Every driver declares `sign_on` again, with the methods that its system
 * supports and its default. */
const struct conf_key http_keys[] = {
    {"url", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The address of the system, as https://host/path."},
    {"sign_on", CONF_CHOICE,
	.choices = "none basic token query oauth1 oauth2 refresh jwt session "
		   "ntlm",
	.need = CONF_NEEDED,
	.help = "The sign-on method. The driver's page says which methods the "
		"system supports, and which one is the default."},
    {"user", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The user of the sign-on methods basic, session and ntlm."},
    {"password", CONF_SECRET, .need = CONF_NEEDED,
	.help = "The password of the sign-on methods basic, session and ntlm."},
    {"token", CONF_SECRET, .need = CONF_NEEDED,
	.help = "The token of the sign-on methods token and oauth1."},
    {"client_id", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The client id of the sign-on methods oauth2, refresh and "
		"jwt."},
    {"client_secret", CONF_SECRET, .need = CONF_NEEDED,
	.help = "The client secret of the sign-on methods oauth2 and refresh."},
    {"token_url", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The URL at which the sign-on methods oauth2, refresh and jwt "
		"request a token."},
    {"ca_file", CONF_PATH,
	.help = "File of CA certificates (PEM) to trust in addition to those "
		"of the operating system."},
    {"client_cert", CONF_PATH, .help = "File of a client certificate (PEM)."},
    {"client_key", CONF_PATH,
	.help = "File of the client certificate's private key (PEM)."},
    {"client_key_password", CONF_SECRET,
	.help = "The passphrase of the client certificate's private key."},
    {"connect_timeout", CONF_DURATION, "10s",
	.help = "The longest time to wait for a connection."},
    {"timeout", CONF_DURATION, "2m",
	.help = "The longest time to wait for the complete answer."},
    {"retries", CONF_INT, "4",
	.help = "The number of retries of a request that may be repeated. A "
		"host that cannot be found or reached is tried only once "
		"more, as long as no request of the run has reached it. "
		"The tool ecx-probe does not retry."},
    {"retry_delay", CONF_DURATION, "1s",
	.help = "The back-off before the first retry. It doubles with each "
		"further retry."},
    {"wait_max", CONF_DURATION, "1m",
	.help = "The longest wait that the system may ask for, for instance "
		"with Retry-After. When it asks for a longer one, the run "
		"stops with status 75."},
    {"rate", CONF_INT, "0",
	.help = "The highest number of requests per minute, counted over all "
		"processes on this host. With 0, only the system itself "
		"limits them."},
    {"token_header", CONF_TEXT, "Authorization",
	.help = "The header in which a token is sent."},
    {"token_prefix", CONF_TEXT,
	.help = "The word before the token in its header. The default is "
		"Bearer in the header Authorization, and no prefix in any "
		"other header."},
    {"token_query", CONF_TEXT,
	.help = "The query parameter in which the sign-on method token sends "
		"the token, instead of a header."},
    {"consumer_key", CONF_TEXT,
	.help = "The consumer key of the sign-on methods oauth1 and query."},
    {"consumer_secret", CONF_SECRET,
	.help = "The consumer secret of the sign-on methods oauth1 and "
		"query."},
    {"token_secret", CONF_SECRET,
	.help = "The token secret of the sign-on method oauth1."},
    {"realm", CONF_TEXT, .help = "The realm of the sign-on method oauth1."},
    {"refresh_token", CONF_SECRET,
	.help = "The initial refresh token of the sign-on method refresh."},
    {"client_auth", CONF_CHOICE, "body", .choices = "body basic",
	.help = "Where client_id and client_secret are sent in a token "
		"request: in the body, or by HTTP Basic authentication."},
    {"token_request", CONF_CHOICE, "form", .choices = "form json",
	.help = "The format of the token request."},
    {"scope", CONF_TEXT, .help = "The scope parameter of the token request."},
    {"audience", CONF_TEXT,
	.help = "The audience parameter of the token request."},
    {"resource", CONF_TEXT,
	.help = "The resource parameter of the token request."},
    {"jwt_key", CONF_SECRET,
	.help = "The key that signs the JWT of the sign-on method jwt: a "
		"private key in PEM, or the shared key of HS256."},
    {"jwt_alg", CONF_CHOICE, "RS256", .choices = "RS256 PS256 ES256 HS256",
	.help = "The algorithm with which the JWT is signed."},
    {"jwt_kid", CONF_TEXT, .help = "The id of the key, the JWT's header kid."},
    {"jwt_issuer", CONF_TEXT,
	.help = "The issuer, the JWT's claim iss. The default is the value of "
		"client_id."},
    {"jwt_subject", CONF_TEXT, .help = "The subject, the JWT's claim sub."},
    {"jwt_audience", CONF_TEXT,
	.help = "The audience, the JWT's claim aud. The default is the value "
		"of token_url."},
    {"jwt_claims", CONF_TEXT,
	.help = "Further claims of the JWT, as a JSON object."},
    {"jwt_life", CONF_DURATION, "3m", .help = "The lifetime of the JWT."},
    {"jwt_grant", CONF_CHOICE, "bearer", .choices = "bearer client none",
	.help = "How the JWT is exchanged for a token: with 'bearer' by the "
		"JWT bearer grant, with 'client' as the client assertion of "
		"the client credentials grant. With 'none', the JWT itself is "
		"the token."},
    CONF_MORE(ecx_conn_keys),
};

const char *
http_derived(const struct http *h, const char *key)
{
	const char *value = conf_written(h->conn->conf, key);
	const char *const *derived = h->setup.derived;

	for (; value == NULL && derived != NULL && derived[0] != NULL;
	     derived += 2)
		if (strcmp(derived[0], key) == 0)
			value = derived[1];
	return value;
}

const char *
http_setting(const struct http *h, const char *key)
{
	const char *value = http_derived(h, key);

	return value != NULL ? value : conf_text(h->conn->conf, key);
}
