/* One exchange by libcurl; http_send.c has what is around it. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <curl/curl.h>

#include "base/stop.h"
#include "core/conn.h"
#include "net/http_in.h"

/* One request on its way. */
struct transfer {
	struct http *http;
	const struct http_exchange *x;
	struct http_answer *a;
	CURL *curl;
	bool begun;      /* there was a connection to send it on */
	bool heard;      /* and some answer since it was sent last */
	bool headed;     /* with the whole of its head */
	bool barred;     /* it must not be sent any more */
	curl_off_t sent; /* bytes of heads when it was begun last */
	char error[CURL_ERROR_SIZE];
};

/* ---- URLs ---- */

/* Copies a string of libcurl's and frees it; NULL stays NULL. */
static char *
own_string(char *theirs)
{
	char *ours = theirs != NULL ? xstrdup(theirs) : NULL;

	curl_free(theirs);
	return ours;
}

static char *
url_part(CURLU *u, CURLUPart part, unsigned flags)
{
	char *text = NULL;

	return curl_url_get(u, part, &text, flags) == CURLUE_OK
		   ? own_string(text)
		   : NULL;
}

static char *
lower(char *s)
{
	char *c;

	for (c = s; *c != '\0'; c++)
		*c = (char)tolower((unsigned char)*c);
	return s;
}

static char *
origin_of(CURLU *u)
{
	auto_free char *scheme = url_part(u, CURLUPART_SCHEME, 0);
	auto_free char *host = url_part(u, CURLUPART_HOST, 0);
	auto_free char *port = url_part(u, CURLUPART_PORT, CURLU_DEFAULT_PORT);
	auto_free char *user = url_part(u, CURLUPART_USER, 0);
	auto_free char *password = url_part(u, CURLUPART_PASSWORD, 0);

	if (scheme == NULL || host == NULL || port == NULL || user != NULL ||
	    password != NULL ||
	    (strcmp(scheme, "https") != 0 && strcmp(scheme, "http") != 0))
		return NULL;
	return lower(xasprintf("%s://%s:%s", scheme, host, port));
}

char *
http_origin(const char *url)
{
	CURLU *u = curl_url();
	char *origin = NULL;

	if (curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK)
		origin = origin_of(u);
	curl_url_cleanup(u);
	return origin;
}

static bool
is_whole(const char *target)
{
	return strncasecmp(target, "https://", 8) == 0 ||
	       strncasecmp(target, "http://", 7) == 0;
}

char *
http_url(const struct http *h, const char *target)
{
	static const char never[] = " \"<>\\^`{|}";
	auto_buf struct buf out = {0};
	const unsigned char *c;

	buf_init(&out, BUF_LINE_MAX);
	if (!is_whole(target)) {
		buf_adds(&out, h->base);
		if (*target != '/' && *target != '?' && *target != '\0')
			buf_addc(&out, '/');
	}
	for (c = (const unsigned char *)target; *c != '\0'; c++) {
		if (*c <= ' ' || *c >= 0x7f || strchr(never, *c) != NULL)
			buf_addf(&out, "%%%02X", *c);
		else
			buf_addc(&out, (char)*c);
	}
	return buf_take(&out);
}

/* ---- what libcurl calls ---- */

static curl_off_t
bytes_sent(const struct transfer *t)
{
	long n = 0;

	(void)curl_easy_getinfo(t->curl, CURLINFO_REQUEST_SIZE, &n);
	return n;
}

/* May a byte of the request, as it stands now, have left? */
static bool
was_sent(const struct transfer *t)
{
	return t->begun && bytes_sent(t) > t->sent;
}

/*
 * There is a connection, and the request is about to be sent. libcurl sends it
 * a second time, of its own accord, when a connection that was used before
 * ends without an answer: that must not happen to what is sent once.
 */
static int
on_begin(void *data, char *ours, char *theirs, int our_port, int their_port)
{
	struct transfer *t = data;

	(void)ours;
	(void)theirs;
	(void)our_port;
	(void)their_port;
	if (t->x->once && was_sent(t) && !t->heard)
		return CURL_PREREQFUNC_ABORT;
	t->barred = ecx_may_send(t->http->conn) != ECX_OK;
	if (t->barred)
		return CURL_PREREQFUNC_ABORT;
	t->begun = t->http->connected = true;
	t->heard = false;
	t->sent = bytes_sent(t);
	return CURL_PREREQFUNC_OK;
}

/* Called at least once a second. */
static int
on_progress(void *data, curl_off_t down_total, curl_off_t down,
    curl_off_t up_total, curl_off_t up)
{
	const struct transfer *t = data;

	(void)down_total;
	(void)down;
	(void)up_total;
	(void)up;
	return stop_requested() && !(t->x->once && was_sent(t));
}

static size_t
on_head(char *line, size_t size, size_t n, void *data)
{
	struct transfer *t = data;

	t->heard = true;
	if (size * n > 5 && memcmp(line, "HTTP/", 5) == 0)
		t->headed = false;
	else if (size * n <= 2)
		t->headed = true;
	trace_head(t->http->trace, '<', line, size * n);
	return http_answer_line(t->a, line, size * n) ? size * n : 0;
}

static size_t
on_body(char *bytes, size_t size, size_t n, void *data)
{
	struct transfer *t = data;

	buf_add(&t->a->body, bytes, size * n);
	return t->a->body.over ? 0 : size * n;
}

static int
on_debug(CURL *curl, curl_infotype type, char *text, size_t len, void *data)
{
	struct transfer *t = data;

	(void)curl;
	if (type != CURLINFO_HEADER_OUT)
		return 0;
	trace_head(t->http->trace, '>', text, len);
	if (t->begun && t->x->body != NULL)
		trace_body(t->http->trace, '>', t->x->body, t->x->len);
	return 0;
}

/* ---- options ---- */

#define SET(option, value) (void)curl_easy_setopt(curl, option, value)

static void
set_method(CURL *curl, const struct http_exchange *x)
{
	if (strcmp(x->method, "HEAD") == 0) {
		SET(CURLOPT_NOBODY, 1L);
	} else if (x->body != NULL || strcmp(x->method, "POST") == 0) {
		SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)x->len);
		SET(CURLOPT_POSTFIELDS, x->body != NULL ? x->body : "");
		SET(CURLOPT_CUSTOMREQUEST, x->method);
	} else {
		SET(CURLOPT_HTTPGET, 1L);
		SET(CURLOPT_CUSTOMREQUEST, x->method);
	}
}

/* Without the first one libcurl would wait for a "100 Continue". */
static struct curl_slist *
header_list(const struct http_exchange *x)
{
	struct curl_slist *list = curl_slist_append(NULL, "Expect:");
	size_t i;

	for (i = 0; x->headers[i] != NULL; i++)
		list = curl_slist_append(list, x->headers[i]);
	return list;
}

static void
set_tls(const struct http *h, CURL *curl)
{
	SET(CURLOPT_SSL_VERIFYPEER, 1L);
	SET(CURLOPT_SSL_VERIFYHOST, 2L);
	SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (h->ca_file != NULL)
		SET(CURLOPT_CAINFO, h->ca_file);
	if (h->client_cert != NULL)
		SET(CURLOPT_SSLCERT, h->client_cert);
	if (h->client_key != NULL)
		SET(CURLOPT_SSLKEY, h->client_key);
	if (h->client_key_password != NULL)
		SET(CURLOPT_KEYPASSWD, h->client_key_password);
}

/* libcurl takes 0 for its own, long default. */
static long
milliseconds(int64_t us)
{
	return us > 1000 ? (long)(us / 1000) : 1L;
}

static void
set_limits(const struct http *h, CURL *curl)
{
	SET(CURLOPT_PROTOCOLS_STR, "http,https");
	SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
	SET(CURLOPT_PATH_AS_IS, 1L);
	SET(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(h->connect_timeout));
	SET(CURLOPT_TIMEOUT_MS, milliseconds(h->timeout));
	SET(CURLOPT_TCP_KEEPALIVE, 1L);
	SET(CURLOPT_ACCEPT_ENCODING, "gzip");
	SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	SET(CURLOPT_USERAGENT, "ecx/" ECX_VERSION);
}

static void
set_calls(CURL *curl, struct transfer *t)
{
	SET(CURLOPT_ERRORBUFFER, t->error);
	SET(CURLOPT_PREREQFUNCTION, on_begin);
	SET(CURLOPT_PREREQDATA, t);
	SET(CURLOPT_XFERINFOFUNCTION, on_progress);
	SET(CURLOPT_XFERINFODATA, t);
	SET(CURLOPT_NOPROGRESS, 0L);
	SET(CURLOPT_HEADERFUNCTION, on_head);
	SET(CURLOPT_HEADERDATA, t);
	SET(CURLOPT_WRITEFUNCTION, on_body);
	SET(CURLOPT_WRITEDATA, t);
	SET(CURLOPT_DEBUGFUNCTION, on_debug);
	SET(CURLOPT_DEBUGDATA, t);
	SET(CURLOPT_VERBOSE, 1L);
}

/* What is shared outlives the reset of the handle; COOKIEFILE says that it is
 * to be used, and has to be taken back before that reset, which forgets to. */
static void
set_cookies(const struct http *h, CURL *curl)
{
	if (!h->setup.cookies)
		return;
	SET(CURLOPT_SHARE, h->cookies);
	SET(CURLOPT_COOKIEFILE, "");
}

/* NTLM takes three requests on one connection, which libcurl keeps. */
static void
set_user(CURL *curl, const struct http_exchange *x)
{
	if (x->user == NULL)
		return;
	SET(CURLOPT_HTTPAUTH, (long)CURLAUTH_NTLM);
	SET(CURLOPT_USERNAME, x->user);
	SET(CURLOPT_PASSWORD, x->password);
}

/* ---- an exchange ---- */

static const char no_tls[] = "the server does not speak TLS";

/* Is the server's answer not TLS? */
static bool
is_plain(const struct transfer *t, CURLcode code)
{
	return code == CURLE_SSL_CONNECT_ERROR &&
	       strstr(t->error, "wrong version number") != NULL;
}

/* Is the configuration wrong, and not the network? */
static bool
is_config(const struct transfer *t, CURLcode code)
{
	return is_plain(t, code) || code == CURLE_URL_MALFORMAT ||
	       code == CURLE_UNSUPPORTED_PROTOCOL ||
	       code == CURLE_PEER_FAILED_VERIFICATION ||
	       code == CURLE_SSL_CERTPROBLEM ||
	       code == CURLE_SSL_CACERT_BADFILE ||
	       code == CURLE_SSL_ISSUER_ERROR || code == CURLE_NOT_BUILT_IN;
}

static bool
is_garbage(CURLcode code)
{
	return code == CURLE_WRITE_ERROR || code == CURLE_WEIRD_SERVER_REPLY ||
	       code == CURLE_UNSUPPORTED_PROTOCOL ||
	       code == CURLE_BAD_CONTENT_ENCODING ||
	       code == CURLE_FILESIZE_EXCEEDED || code == CURLE_HTTP2;
}

/* The proxy's own refusal, which libcurl reports as a broken connection. */
static bool
proxy_refuses(const struct transfer *t)
{
	long code = 0;

	(void)curl_easy_getinfo(t->curl, CURLINFO_HTTP_CONNECTCODE, &code);
	return code == 403 || code == 407;
}

static enum ecx_err
judge(const struct transfer *t, CURLcode code)
{
	if (t->x->once && was_sent(t))
		return ECX_UNSURE;
	if (code == CURLE_ABORTED_BY_CALLBACK)
		return t->x->once ? ECX_UNREACHABLE : ECX_STOPPED;
	if (!t->begun && proxy_refuses(t))
		return ECX_DENIED;
	if (t->begun && is_garbage(code))
		return ECX_PROTOCOL;
	if (is_config(t, code))
		return ECX_CONFIG;
	return was_sent(t) ? ECX_AGAIN : ECX_UNREACHABLE;
}

/* What the user can do about libcurl's message, or NULL. */
static const char *
advice(const struct transfer *t, const char *said)
{
	static const struct {
		const char *words, *advice;
	} known[] = {
	    {"certificate has expired", "renew it on the server"},
	    {"not yet valid", "is the clock right, here and there?"},
	    {"issuer", "set ca_file to the CA certificate"},
	    {"self", "set ca_file to the CA certificate"},
	    {"subject name", "set url to a name in the certificate"},
	    {no_tls, "is it http, or another port?"},
	    {"resolve", "is the name right, and does DNS work here?"},
	    {"refused", "is the port right, and does the server run?"},
	    {"onnection timed out", "is the host right, and does a firewall "
				    "let it pass?"},
	};
	size_t i;

	if (t->begun)
		return !t->headed && strncasecmp(t->x->url, "http:", 5) == 0
			   ? "is it https?"
			   : NULL;
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strstr(said, known[i].words) != NULL)
			return known[i].advice;
	return NULL;
}

static const char *
words_of(const struct transfer *t, CURLcode code)
{
	long error = 0;

	(void)curl_easy_getinfo(t->curl, CURLINFO_OS_ERRNO, &error);
	if (code == CURLE_ABORTED_BY_CALLBACK)
		return stop_requested()
			   ? "stopped by a signal"
			   : "the connection was closed without an answer";
	if (t->a->body.over || t->a->headers.over)
		return "the answer is too long";
	if (is_plain(t, code))
		return no_tls;
	if (code == CURLE_COULDNT_CONNECT && error != 0)
		return strerror((int)error);
	return *t->error != '\0' ? t->error : curl_easy_strerror(code);
}

/* libcurl's message in lower case, with advice for the user. */
static char *
reason(const struct transfer *t, CURLcode code)
{
	const char *said = words_of(t, code);
	const char *todo = advice(t, said);
	char *text = xasprintf("%s%s%s%s", said, todo != NULL ? " (" : "",
	    todo != NULL ? todo : "", todo != NULL ? ")" : "");

	if (isupper((unsigned char)text[0]) && islower((unsigned char)text[1]))
		text[0] = (char)tolower((unsigned char)text[0]);
	return text;
}

char *
http_shown_url(const char *url)
{
	return xstrndup(url, strcspn(url, "?#"));
}

static enum ecx_err
fail(const struct transfer *t, CURLcode code)
{
	enum ecx_err err = judge(t, code);
	auto_free char *url = http_shown_url(t->x->url);
	auto_free char *why = NULL;

	if (t->barred && err != ECX_UNSURE)
		return ECX_UNREACHABLE;
	why = reason(t, code);
	return ecx_fail(t->http->conn, err, "%s %s: %s%s", t->x->method, url,
	    err == ECX_UNSURE ? "sent, but the answer is incomplete: " : "",
	    why);
}

/*
 * libcurl takes a head that ends early for a head. And an answer that ends with
 * the connection may be cut anywhere: one that says that all went well, and
 * then nothing, is one.
 */
static bool
has_all(const struct transfer *t)
{
	const struct http_answer *a = t->a;

	return t->headed &&
	       (a->body.len > 0 || a->status < 200 || a->status > 203 ||
		   strcmp(t->x->method, "HEAD") == 0 ||
		   http_header(a, "content-length") != NULL ||
		   http_header(a, "transfer-encoding") != NULL);
}

/* Reads the status and the redirect of the transfer. */
static void
finish(struct transfer *t, int64_t began, char **redirect)
{
	long status = 0;
	char *url = NULL;

	(void)curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
	(void)curl_easy_getinfo(t->curl, CURLINFO_REDIRECT_URL, &url);
	t->a->status = (int)status;
	*redirect = url != NULL ? xstrdup(url) : NULL;
	trace_body(t->http->trace, '<', t->a->body.data, t->a->body.len);
	trace_note(t->http->trace, "%zu bytes in %lld ms", t->a->body.len,
	    (long long)(clock_elapsed() - began) / 1000);
}

enum ecx_err
http_exchange(struct http *h, const struct http_exchange *x,
    struct http_answer *a, char **redirect)
{
	CURL *curl = h->curl;
	struct transfer t = {.http = h, .x = x, .a = a, .curl = curl};
	struct curl_slist *headers = header_list(x);
	int64_t began = clock_elapsed();
	enum ecx_err err = ECX_OK;
	CURLcode code;

	*redirect = NULL;
	curl_easy_reset(curl);
	SET(CURLOPT_URL, x->url);
	SET(CURLOPT_HTTPHEADER, headers);
	set_cookies(h, curl);
	set_method(curl, x);
	set_tls(h, curl);
	set_limits(h, curl);
	set_user(curl, x);
	set_calls(curl, &t);
	trace_begin(h->trace);
	code = curl_easy_perform(curl);
	finish(&t, began, redirect);
	if (code == CURLE_OK && !has_all(&t))
		code = CURLE_PARTIAL_FILE;
	if (code != CURLE_OK) {
		err = fail(&t, code);
		trace_note(h->trace, "%s", h->conn->error);
	}
	SET(CURLOPT_COOKIEFILE, NULL);
	curl_slist_free_all(headers);
	return err;
}

void
http_curl_open(struct http *h)
{
	static bool ready;

	if (!ready && curl_global_init_mem(CURL_GLOBAL_DEFAULT, xmalloc, free,
			  xrealloc, xstrdup, xcalloc) != CURLE_OK)
		die(ECX_EXIT_BUG, "libcurl cannot be started");
	ready = true;
	h->curl = curl_easy_init();
	if (h->curl == NULL)
		die(ECX_EXIT_BUG, "libcurl cannot be started");
	h->cookies = curl_share_init();
	(void)curl_share_setopt(
	    h->cookies, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
}

void
http_curl_close(struct http *h)
{
	curl_easy_cleanup(h->curl);
	(void)curl_share_cleanup(h->cookies);
}
