/*
 * Any bytes as what a server answers, to every connector there is: no verb
 * crashes, none takes for done what was not said to be done, and none takes for
 * never sent what was sent.
 *
 * A first line "DRIVER VERB KIND" says what is asked for, or "DRIVER/SIGN-ON
 * VERB KIND", with another sign-on; the next is our document, or empty. The
 * answers follow, with a line "%%" between them: a status (0: it is lost),
 * headers, an empty line, the body. Connections are those of the scenarios.
 */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "flow/keys.h"
#include "flow/workers.h"
#include "net/http_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* ---- the server ---- */

static struct {
	const char *at; /* what is left of the answers; NULL: none */
	size_t said;    /* that a request was done */
	size_t denied;  /* that it was not */
	bool unsure;    /* a create was sent, and nobody knows more */
} server;

/* The text up to a separator, which is passed over; a new string. */
static char *
take(const char **at, const char *separator)
{
	const char *end = strstr(*at, separator);
	char *text =
	    end != NULL ? xstrndup(*at, (size_t)(end - *at)) : xstrdup(*at);

	*at = end != NULL ? end + strlen(separator) : NULL;
	return text;
}

static void
read_answer(struct http_answer *a)
{
	auto_free char *text = take(&server.at, "\n%%\n");
	const char *at = text;

	a->status = (int)(strtoul(at, NULL, 10) % 1000);
	at += strcspn(at, "\n");
	at += *at == '\n';
	while (at != NULL && *at != '\0' && *at != '\n') {
		auto_free char *line = take(&at, "\n");

		(void)http_answer_line(a, line, strlen(line));
	}
	if (at != NULL && *at == '\n')
		buf_adds(&a->body, at + 1);
}

enum ecx_err __wrap_http_exchange(struct http *h, const struct http_exchange *x,
    struct http_answer *a, char **redirect);

/* In the place of net/http.c's. */
enum ecx_err
__wrap_http_exchange(struct http *h, const struct http_exchange *x,
    struct http_answer *a, char **redirect)
{
	const char *to;

	*redirect = NULL;
	if (server.at == NULL)
		return ecx_fail(h->conn, ECX_AGAIN, "nobody is there");
	h->connected = true;
	read_answer(a);
	if (x->once && (a->status == 0 || a->status / 100 == 5))
		server.unsure = true;
	if (a->status == 0)
		return ecx_fail(
		    h->conn, x->once ? ECX_UNSURE : ECX_AGAIN, "it is lost");
	server.said += a->status / 100 == 2;
	server.denied += a->status / 100 == 4;
	to = http_header(a, "location");
	if (a->status / 100 == 3 && to != NULL)
		*redirect = http_url(h, to);
	return ECX_OK;
}

/* ---- the connections ---- */

enum { SECTIONS_MAX = 256, SECTION_MAX = 64 << 10 };

static struct section {
	struct conf *conf;
	char *name;   /* of the section */
	char *called; /* DRIVER or DRIVER/SIGN-ON */
	size_t least; /* answers that a sign-on and a request need */
} sections[SECTIONS_MAX];
static size_t n_sections;
static char *state;

/* Appends text without its line that begins so, and with the host in it. */
static void
add_section(struct buf *out, const char *text, const char *without)
{
	static const char url[] = "{{url}}";

	while (*text != '\0') {
		size_t len = strcspn(text, "\n");
		auto_free char *line = xstrndup(text, len);
		char *found = strstr(line, url);

		text += len + (text[len] == '\n');
		if (without != NULL && strstr(line, without) == line)
			continue;
		if (found != NULL)
			*found = '\0';
		buf_addf(out, "%s%s%s\n", line,
		    found != NULL ? "https://host.invalid" : "",
		    found != NULL ? found + strlen(url) : "");
	}
}

static void
add_missing(struct buf *out, const char *key, const char *value)
{
	auto_free char *begin = xasprintf("\n%s =", key);

	if (strstr(out->data, begin) == NULL)
		buf_addf(out, "%s = %s\n", key, value);
}

static void
add_sign_on(struct buf *out, const char *method)
{
	static const char *const keys[][2] = {{"user", "ecx"},
	    {"password", "maple"}, {"token", "otter"}, {"client_id", "heron"},
	    {"client_secret", "birch"}, {"refresh_token", "fern"},
	    {"token_url", "https://host.invalid/token"},
	    {"consumer_key", "wren"}, {"consumer_secret", "rowan"},
	    {"token_secret", "alder"}, {"jwt_alg", "HS256"},
	    {"jwt_key", "willow"}};
	size_t i;

	buf_addf(out, "sign_on = %s\n", method);
	for (i = 0; i < ARRAY_LEN(keys); i++)
		add_missing(out, keys[i][0], keys[i][1]);
}

static bool
has_tokens(const char *method)
{
	return strcmp(method, "oauth2") == 0 ||
	       strcmp(method, "refresh") == 0 || strcmp(method, "session") == 0;
}

/* The first section of the scenarios' configuration; method NULL: as it is. */
static void
read_section(const char *driver, const char *method)
{
	struct section *s = &sections[n_sections];
	auto_free char *path = xasprintf("%s/%s/conf", FUZZ_SCENARIOS, driver);
	auto_buf struct buf file = {0}, out = {0};
	char error[ECX_WHY];
	char *section;

	buf_init(&file, SECTION_MAX);
	buf_init(&out, SECTION_MAX);
	if (!file_read(path, &file))
		return;
	section = strchr(file.data, '[');
	expect(section != NULL);
	section[strcspn(section + 1, "[") + 1] = '\0';
	s->name = xstrndup(section + 1, strcspn(section + 1, "]"));
	s->called = method == NULL ? xstrdup(driver)
				   : xasprintf("%s/%s", driver, method);
	s->least = method != NULL && has_tokens(method) ? 2 : 1;
	buf_addf(&out, "[ecx]\nstate = %s\n", state);
	add_section(&out, section, method != NULL ? "sign_on" : NULL);
	add_missing(&out, "url", "https://host.invalid");
	add_missing(&out, "wait_max", "0s");
	if (method != NULL)
		add_sign_on(&out, method);
	s->conf = conf_parse(out.data, out.len, path, error, sizeof(error));
	if (s->conf == NULL)
		die(ECX_EXIT_BUG, "%s", error);
	ecx_declare_keys(s->conf);
	expect(++n_sections < SECTIONS_MAX);
}

static void
read_sections(const struct ecx_driver *driver)
{
	const struct conf_key *row =
	    conf_key_find(ecx_keys_of(driver->name), "sign_on");
	json_auto_t *methods = ecx_words_of(row != NULL ? row->choices : NULL);
	const json_t *method;
	size_t i;

	read_section(driver->name, NULL);
	json_array_foreach (methods, i, method)
		read_section(driver->name, json_string_value(method));
}

static void
remove_state(void)
{
	static const char *const parts[] = {"token", "pace", "party", ""};
	size_t i, k, n;
	char **names;

	for (i = 0; i < ARRAY_LEN(parts); i++) {
		auto_free char *folder = xasprintf("%s/%s", state, parts[i]);

		if (!file_names(folder, &names, &n))
			continue;
		for (k = 0; k < n; k++) {
			auto_free char *path =
			    xasprintf("%s/%s", folder, names[k]);

			(void)unlink(path);
		}
		file_names_free(names, n);
		(void)rmdir(folder);
	}
}

static void
prepare(void)
{
	const char *tmp = getenv("TMPDIR");
	size_t i;

	if (n_sections > 0)
		return;
	json_setup();
	setenv("ECX_DATADIR", FUZZ_DATADIR, 1);
	state = xasprintf("%s/ecx-fuzz.XXXXXX", tmp != NULL ? tmp : "/tmp");
	expect(mkdtemp(state) != NULL);
	for (i = 0; ecx_drivers[i] != NULL; i++)
		read_sections(ecx_drivers[i]);
	expect(n_sections > 0);
	expect(atexit(remove_state) == 0);
}

/* ---- the verbs ---- */

/* It is said why, in one line. */
static void
check_error(const struct ecx_conn *conn, enum ecx_err err)
{
	const char *c;

	if (err == ECX_OK || err == ECX_EXISTS || err == ECX_STOPPED)
		return;
	expect(*conn->error != '\0');
	for (c = conn->error; *c != '\0'; c++)
		expect((unsigned char)*c >= ' ');
}

static void
check_made(const struct ecx_record *made)
{
	expect(*made->id != '\0');
	expect(server.said > 0);
}

static void
do_find(struct ecx_conn *conn, enum ecx_kind kind, const json_t *doc)
{
	struct ecx_record made = {.id = ""};
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);
	enum ecx_err err = conn->driver->verbs[kind].find(conn,
	    &(struct ecx_job){.kind = kind, .key = key, .doc = doc}, &made);

	check_error(conn, err);
	if (err == ECX_OK)
		check_made(&made);
	if (err == ECX_MISSING)
		expect(server.said > 0 || server.denied > 0);
}

/* As ecx-push-erp does it: looked for first where that is needed, and after an
 * answer that was lost. */
static void
do_create(struct ecx_conn *conn, enum ecx_kind kind, const json_t *doc)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);
	struct work work = {.job = {.kind = kind, .key = key, .doc = doc},
	    .find_first = !(conn->driver->flags & ECX_REF_UNIQUE)};

	work_do(conn, &work, 0);
	check_error(conn, work.err);
	if (work.err == ECX_OK || work.err == ECX_EXISTS)
		check_made(&work.record);
	else if (server.unsure)
		expect(work.err == ECX_UNSURE || work.err == ECX_REJECTED);
}

static void
do_set(struct ecx_conn *conn, enum ecx_kind kind, const json_t *doc)
{
	const json_t *const docs[] = {doc};
	struct ecx_result result = {.err = ECX_OK};
	const struct ecx_batch batch = {
	    .kind = kind, .docs = docs, .n = 1, .results = &result};
	enum ecx_err err = conn->driver->verbs[kind].set(conn, &batch);

	check_error(conn, err);
	if (err == ECX_OK)
		expect(result.err == ECX_OK ? server.said > 0
					    : *result.why != '\0');
}

struct reader {
	struct ecx_emitter emitter;
	struct ecx_conn *conn;
	enum ecx_kind kind;
};

static bool
read_doc(struct ecx_emitter *e, json_t *theirs)
{
	const struct reader *r = (const struct reader *)e;
	char why[ECX_WHY] = "";
	enum ecx_err err;
	json_auto_t *ours = ecx_conn_ours(r->conn, r->kind, theirs, &err, why);

	expect(server.said > 0);
	expect((ours != NULL && ecx_doc_check(ours, why)) || *why != '\0');
	json_decref(theirs);
	return true;
}

static bool
read_cursor(struct ecx_emitter *e, const char *cursor)
{
	(void)e;
	(void)cursor;
	return true;
}

static bool
read_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	(void)e;
	expect(raw != NULL || len == 0);
	expect(*why != '\0');
	return true;
}

static void
do_list(struct ecx_conn *conn, enum ecx_kind kind)
{
	static const char *const refs[] = {"NL-1001"};
	const struct ecx_query query = {.kind = kind,
	    .since = (int64_t)1763632800 * 1000000,
	    .refs = kind == ECX_FULFILLMENT ? refs : NULL,
	    .n_refs = kind == ECX_FULFILLMENT ? 1 : 0};
	struct reader r = {{read_doc, read_cursor, read_bad}, conn, kind};
	enum ecx_err err =
	    conn->driver->verbs[kind].list(conn, &query, &r.emitter);

	check_error(conn, err);
	if (err == ECX_OK)
		expect(server.said > 0);
}

static void
do_ping(struct ecx_conn *conn, size_t least)
{
	enum ecx_err err = conn->driver->ping(conn);

	check_error(conn, err);
	if (err == ECX_OK)
		expect(server.said >= least);
}

static void
do_verb(struct ecx_conn *conn, const char *verb, enum ecx_kind kind,
    const json_t *doc, size_t least)
{
	const struct ecx_verbs *v = &conn->driver->verbs[kind];

	if (strcmp(verb, "ping") == 0)
		do_ping(conn, least);
	else if (strcmp(verb, "list") == 0 && v->list != NULL)
		do_list(conn, kind);
	else if (doc == NULL)
		return;
	else if (strcmp(verb, "find") == 0 && v->find != NULL)
		do_find(conn, kind, doc);
	else if (strcmp(verb, "create") == 0 && v->create != NULL)
		do_create(conn, kind, doc);
	else if (strcmp(verb, "set") == 0 && v->set != NULL)
		do_set(conn, kind, doc);
}

/* With `native`, as a tool hands it to a verb; NULL when it would not. */
static json_t *
document(struct ecx_conn *conn, enum ecx_kind kind, const char *text)
{
	struct json_problem problem;
	json_auto_t *doc = json_read(text, strlen(text), &problem);
	enum ecx_kind is = ECX_KINDS;
	auto_free char *key = NULL;
	char why[ECX_WHY];
	enum ecx_err err;

	if (ecx_doc_type(doc, &is) != ECX_TYPE_DATA || is != kind ||
	    !ecx_doc_check(doc, why) || (key = ecx_doc_key(doc, why)) == NULL)
		return NULL;
	return ecx_conn_native(conn, kind, doc, &err, why);
}

static void
ask(const struct section *s, const char *verb, enum ecx_kind kind,
    const char *text)
{
	struct ecx_run run = {.conf = s->conf};
	enum ecx_err err;
	struct ecx_conn *conn =
	    ecx_conn_open(&run, s->name, ECX_STORE | ECX_BUSINESS, &err);
	json_auto_t *doc = NULL;

	expect(conn != NULL);
	conn->interactive = true;
	doc = document(conn, kind, text);
	do_verb(conn, verb, kind, doc, s->least);
	ecx_conn_close(conn);
	remove_state();
	expect(file_make_dir(state, 0700));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	auto_free char *text = xstrndup((const char *)data, size);
	const char *at = text;
	auto_free char *first = take(&at, "\n");
	auto_free char *doc = at != NULL ? take(&at, "\n") : xstrdup("");
	char called[32], verb[16], kind[16];
	size_t i;

	prepare();
	if (sscanf(first, "%31s %15s %15s", called, verb, kind) != 3 ||
	    ecx_kind_of(kind) == ECX_KINDS)
		return 0;
	memset(&server, 0, sizeof(server));
	server.at = at;
	for (i = 0; i < n_sections; i++)
		if (strcmp(sections[i].called, called) == 0)
			ask(&sections[i], verb, ecx_kind_of(kind), doc);
	return 0;
}
