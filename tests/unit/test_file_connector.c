#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/spool.h"
#include "flow/keys.h"
#include "flow/registry.h"
#include "unit.h"

static const char order_map[] = "reference text ref required\n"
				"name text customer.givenName\n"
				"lines[] lines orderedItem[]\n"
				"  sku text sku required\n"
				"  quantity text orderQuantity\n";
static const char stock_map[] = "sku text sku required\n"
				"quantity decimal inventoryLevel required\n"
				"modified time dateModified\n";

#define QUICK "settle = 0s\n"

/* A connection to a folder of its own, and what list handed out. */
struct bench {
	struct ecx_emitter emitter; /* first */
	char *dir;                  /* holds the configuration and in/ */
	char *folder;
	struct ecx_run run;
	struct ecx_conn *conn;
	struct buf out;
	size_t stop_after; /* so many calls; 0: never */
};

static void
put(const char *folder, const char *name, const char *text)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	FILE *f;

	assert_true(file_make_dir(folder, 0700));
	f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static bool
call(struct bench *b)
{
	return b->stop_after == 0 || --b->stop_after > 0;
}

static bool
on_doc(struct ecx_emitter *e, json_t *doc)
{
	struct bench *b = (struct bench *)e;

	json_write(doc, &b->out);
	buf_addc(&b->out, '\n');
	json_decref(doc);
	return call(b);
}

static bool
on_page(struct ecx_emitter *e, const char *cursor)
{
	struct bench *b = (struct bench *)e;

	buf_addf(&b->out, "page %s\n", cursor);
	return call(b);
}

static bool
on_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct bench *b = (struct bench *)e;

	buf_addf(&b->out, "! %s [%.*s]\n", why, (int)len, raw);
	return call(b);
}

static struct bench *
bench_open(const char *keys)
{
	struct bench *b = xcalloc(1, sizeof(*b));
	auto_free char *text =
	    xasprintf("[x]\ndriver = file\nfolder = in\n%s", keys);
	auto_free char *maps = NULL, *path = NULL;
	char error[ECX_WHY] = "";
	enum ecx_err err;

	b->emitter = (struct ecx_emitter){on_doc, on_page, on_bad};
	b->dir = unit_tmpdir();
	b->folder = xasprintf("%s/in", b->dir);
	maps = xasprintf("%s/maps", b->dir);
	path = xasprintf("%s/ecx.conf", b->dir);
	assert_true(file_make_dir(b->folder, 0700));
	put(b->dir, "ecx.conf", text);
	put(maps, "file-order.map", order_map);
	put(maps, "file-stock.map", stock_map);
	b->run.conf = conf_open(path, error, sizeof(error));
	assert_string_equal(error, "");
	ecx_declare_keys(b->run.conf);
	b->conn = ecx_conn_open(&b->run, "x", ECX_STORE | ECX_BUSINESS, &err);
	assert_non_null(b->conn);
	buf_init(&b->out, 1 << 20);
	return b;
}

static void
bench_close(struct bench *b)
{
	ecx_conn_close(b->conn);
	conf_close(b->run.conf);
	buf_free(&b->out);
	free(b->folder);
	free(b->dir);
	free(b);
}

static const struct ecx_verbs *
verbs(const struct bench *b, enum ecx_kind kind)
{
	return &b->conn->driver->verbs[kind];
}

static void
drop(const struct bench *b, const char *below, const char *name,
    const char *text)
{
	auto_free char *folder = xasprintf("%s/%s", b->folder, below);

	put(folder, name, text);
}

static enum ecx_err
ask(struct bench *b, enum ecx_kind kind, const struct ecx_query *query)
{
	struct ecx_query asked = *query;

	asked.kind = kind;
	buf_reset(&b->out);
	return verbs(b, kind)->list(b->conn, &asked, &b->emitter);
}

static void
assert_list(struct bench *b, const char *cursor, const char *wanted)
{
	const struct ecx_query query = {.cursor = cursor};

	assert_int_equal(ask(b, ECX_ORDER, &query), ECX_OK);
	assert_string_equal(b->out.data, wanted);
}

static void
assert_stock(struct bench *b, const char *wanted)
{
	const struct ecx_query query = {.cursor = NULL};

	assert_int_equal(ask(b, ECX_STOCK, &query), ECX_OK);
	assert_string_equal(b->out.data, wanted);
}

/* ---- the contents of a folder ---- */

static void add_tree(struct buf *out, const char *folder, const char *prefix);

static void
add_entry(
    struct buf *out, const char *folder, const char *prefix, const char *name)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_free char *shown = xasprintf("%s%s", prefix, name);
	auto_free char *below = xasprintf("%s/", shown);
	struct stat st;

	assert_int_equal(lstat(path, &st), 0);
	if (S_ISDIR(st.st_mode))
		add_tree(out, path, below);
	else
		buf_addf(out, "%s ", shown);
}

/* Nor what the queue keeps for itself alone. */
static int
no_dots(const struct dirent *entry)
{
	return strcmp(entry->d_name, ".") != 0 &&
	       strcmp(entry->d_name, "..") != 0 &&
	       strcmp(entry->d_name, ".lock") != 0 &&
	       strcmp(entry->d_name, ".read") != 0;
}

static void
add_tree(struct buf *out, const char *folder, const char *prefix)
{
	struct dirent **entry;
	int i, n = scandir(folder, &entry, no_dots, alphasort);

	assert_true(n >= 0);
	for (i = 0; i < n; i++) {
		add_entry(out, folder, prefix, entry[i]->d_name);
		free(entry[i]);
	}
	free(entry);
}

/* All files below the folder, with their paths, blanks between. */
static void
assert_tree(const struct bench *b, const char *wanted)
{
	auto_buf struct buf out = {0};

	buf_init(&out, 1 << 16);
	add_tree(&out, b->folder, "");
	assert_string_equal(out.data, wanted);
}

static void
assert_file(const struct bench *b, const char *name, const char *wanted)
{
	auto_free char *path = xasprintf("%s/%s", b->folder, name);
	auto_buf struct buf text = {0};

	buf_init(&text, 1 << 16);
	assert_true(file_read(path, &text));
	assert_string_equal(text.data, wanted);
}

/* ---- messages ---- */

struct ear {
	int fd, was;
	char *path;
};

static struct ear
listen_to(struct bench *b, int fd)
{
	struct ear ear = {.fd = fd, .path = xasprintf("%s/said", b->dir)};
	int file = open(ear.path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(file >= 0);
	assert_int_equal(fflush(NULL), 0);
	ear.was = dup(fd);
	assert_int_equal(dup2(file, fd), fd);
	assert_int_equal(close(file), 0);
	return ear;
}

static void
assert_heard(struct ear *ear, const char *wanted)
{
	auto_buf struct buf text = {0};

	assert_int_equal(fflush(NULL), 0);
	assert_int_equal(dup2(ear->was, ear->fd), ear->fd);
	assert_int_equal(close(ear->was), 0);
	buf_init(&text, 1 << 16);
	assert_true(file_read(ear->path, &text));
	free(ear->path);
	if (*wanted == '\0')
		assert_string_equal(text.data, "");
	else
		assert_contains(text.data, wanted);
}

/* ---- the queue ---- */

static void
test_file_connector_empty_folder_keeps_the_cursor(void **state)
{
	struct bench *b = bench_open(QUICK);

	(void)state;
	assert_list(b, NULL, "page 0\n");
	assert_list(b, "7", "page 7\n");
	assert_tree(b, "");
	bench_close(b);
}

static void
test_file_connector_foreign_cursor_is_refused(void **state)
{
	static const char *const cases[] = {
	    "", "x", "-1", " 1", "1x", "12345678901", "2026-11-20T09:15:00Z"};
	struct bench *b = bench_open(QUICK);
	struct ecx_query query = {.cursor = NULL};
	size_t i;

	(void)state;
	drop(b, "orders", "a.jsonl", "{}\n");
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i]);
		query.cursor = cases[i];
		assert_int_equal(ask(b, ECX_ORDER, &query), ECX_CONFIG);
		assert_string_equal(b->out.data, "");
	}
	assert_tree(b, "orders/a.jsonl ");
	bench_close(b);
}

/* Until its cursor comes back from the ledger, a file is read again. */
static void
test_file_connector_reads_a_file_until_its_cursor_is_stored(void **state)
{
	struct bench *b = bench_open(QUICK);

	(void)state;
	drop(b, "orders", "b.jsonl", "{\"n\":\"2\"}\n{\"n\":\"3\"}\n");
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
	assert_list(b, NULL,
	    "{\"n\":\"1\"}\npage 1\n{\"n\":\"2\"}\n{\"n\":\"3\"}\npage 2\n");
	assert_tree(b, "orders/taken/0000000001-a.jsonl "
		       "orders/taken/0000000002-b.jsonl ");

	/* Nothing was stored. */
	assert_list(b, NULL,
	    "{\"n\":\"1\"}\npage 1\n{\"n\":\"2\"}\n{\"n\":\"3\"}\npage 2\n");
	assert_list(b, "0",
	    "{\"n\":\"1\"}\npage 1\n{\"n\":\"2\"}\n{\"n\":\"3\"}\npage 2\n");

	/* The first one was; another file came, with a name used before. */
	drop(b, "orders", "a.jsonl", "{\"n\":\"4\"}\n");
	assert_list(b, "1",
	    "{\"n\":\"2\"}\n{\"n\":\"3\"}\npage 2\n{\"n\":\"4\"}\npage 3\n");
	assert_tree(b, "orders/done/0000000001-a.jsonl "
		       "orders/taken/0000000002-b.jsonl "
		       "orders/taken/0000000003-a.jsonl ");

	/* All is. */
	assert_list(b, "3", "page 3\n");
	assert_list(b, "3", "page 3\n");
	assert_tree(b, "orders/done/0000000001-a.jsonl "
		       "orders/done/0000000002-b.jsonl "
		       "orders/done/0000000003-a.jsonl ");
	bench_close(b);
}

/* A sink that goes away takes no document with it. */
static void
test_file_connector_full_sink_loses_no_document(void **state)
{
	static const struct {
		size_t after;
		const char *wanted;
	} cases[] = {
	    {1, "{\"n\":\"1\"}\n"},
	    {2, "{\"n\":\"1\"}\n! orders/a.jsonl:2: not an object [3]\n"},
	    {3, "{\"n\":\"1\"}\n! orders/a.jsonl:2: not an object [3]\n"
		"page 1\n"},
	};
	struct bench *b = bench_open(QUICK);
	const struct ecx_query query = {.cursor = NULL};
	size_t i;

	(void)state;
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n3\n");
	drop(b, "orders", "b.csv", "reference,sku\n2,A\n");
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("stopped after %zu", cases[i].after);
		b->stop_after = cases[i].after;
		assert_int_equal(ask(b, ECX_ORDER, &query), ECX_STOPPED);
		assert_string_equal(b->out.data, cases[i].wanted);
	}
	assert_list(b, "1",
	    "{\"reference\":\"2\",\"lines\":[{\"sku\":\"A\"}]}\npage 2\n");
	bench_close(b);
}

static void
test_file_connector_leaves_other_names_alone(void **state)
{
	static const char *const names[] = {".a.jsonl", "a.jsonl.tmp",
	    "a.csv.part", "a.json", "a", "README", "jsonl", "a.jsonl~"};
	struct bench *b = bench_open(QUICK);
	auto_free char *link = xasprintf("%s/orders/link.jsonl", b->folder);
	auto_free char *at = xasprintf("%s/orders/dir.jsonl", b->folder);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(names); i++)
		drop(b, "orders", names[i], "{\"n\":\"x\"}\n");
	assert_true(file_make_dir(at, 0700));
	assert_int_equal(symlink("/etc/passwd", link), 0);
	drop(b, "orders", "A.JSONL", "{\"n\":\"1\"}\n");
	drop(b, "orders", "b.Csv", "reference,sku\n2,A\n");
	assert_list(b, NULL,
	    "{\"n\":\"1\"}\npage 1\n"
	    "{\"reference\":\"2\",\"lines\":[{\"sku\":\"A\"}]}\npage 2\n");
	assert_tree(b,
	    "orders/.a.jsonl orders/README orders/a orders/a.csv.part "
	    "orders/a.json orders/a.jsonl.tmp orders/a.jsonl~ orders/jsonl "
	    "orders/link.jsonl orders/taken/0000000001-A.JSONL "
	    "orders/taken/0000000002-b.Csv ");
	bench_close(b);
}

/* A file in taken/ without a number was not put there by ecx. */
static void
test_file_connector_leaves_a_foreign_file_in_taken(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct ear ear;

	(void)state;
	drop(b, "orders/taken", "a.jsonl", "{\"n\":\"1\"}\n");
	drop(b, "orders/taken", "0000000004-b.jsonl", "{\"n\":\"2\"}\n");
	ear = listen_to(b, STDERR_FILENO);
	assert_list(b, "3", "{\"n\":\"2\"}\npage 4\n");
	assert_list(b, "4", "page 4\n");
	assert_heard(&ear, "taken/a.jsonl: not put there by ecx");
	assert_tree(b, "orders/done/0000000004-b.jsonl orders/taken/a.jsonl ");
	bench_close(b);
}

/* Its time is so many seconds before the clock's. */
static void
age(const struct bench *b, const char *name, int64_t seconds)
{
	auto_free char *path = xasprintf("%s/%s", b->folder, name);
	struct timespec times[2] = {{0}};

	times[0].tv_sec = times[1].tv_sec =
	    (time_t)(clock_now() / 1000000 - seconds);
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static void
test_file_connector_waits_until_a_file_is_old_enough(void **state)
{
	static const struct {
		const char *keys;
		int64_t age;
		const char *wanted;
		const char *said;
	} cases[] = {
	    {"", 1, "page 0\n", ""},
	    {"", 2, "{\"n\":\"1\"}\npage 1\n", ""},
	    {QUICK, -99, "{\"n\":\"1\"}\npage 1\n", ""},
	    {"settle = 10s\n", 0, "page 0\n", ""},
	    {"settle = 10s\n", 9, "page 0\n", ""},
	    {"settle = 10s\n", 10, "{\"n\":\"1\"}\npage 1\n", ""},
	    {"settle = 10s\n", -10, "page 0\n", ""},
	    {"settle = 10s\n", -11, "page 0\n",
		"x: orders/a.jsonl: its time is in the future"},
	};
	size_t i;

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE(
		    "%s, age %lld", cases[i].keys, (long long)cases[i].age);
		struct bench *b = bench_open(cases[i].keys);
		struct ear ear;

		drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
		age(b, "orders/a.jsonl", cases[i].age);
		ear = listen_to(b, STDERR_FILENO);
		assert_list(b, NULL, cases[i].wanted);
		assert_heard(&ear, cases[i].said);
		bench_close(b);
	}
	unsetenv("ECX_NOW");
}

/* A file without an end is left for a later run; the others are read. */
static void
test_file_connector_waits_for_the_end_of_a_torn_file(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct ear ear;

	(void)state;
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n{\"n\":");
	drop(b, "orders", "b.csv", "");
	drop(b, "orders", "c.jsonl", "{\"n\":\"3\"}\n");
	drop(b, "orders", "d.jsonl", "");
	ear = listen_to(b, STDERR_FILENO);
	assert_list(b, NULL, "{\"n\":\"3\"}\npage 1\npage 2\n");
	assert_heard(&ear,
	    "x: orders/a.jsonl: its last line has no end: left until it is "
	    "complete\n");
	ear = listen_to(b, STDERR_FILENO);
	assert_list(b, "2", "page 2\n");
	assert_heard(&ear,
	    "x: orders/b.csv: the file is empty: left until it is complete\n");
	assert_tree(b,
	    "orders/a.jsonl orders/b.csv orders/done/0000000001-c.jsonl "
	    "orders/done/0000000002-d.jsonl ");
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n{\"n\":\"2\"}\n");
	drop(b, "orders", "b.csv", "reference,sku\n");
	assert_list(b, "2", "{\"n\":\"1\"}\n{\"n\":\"2\"}\npage 3\npage 4\n");
	bench_close(b);
}

/* Appends to a file as a writer does that has had it open all the time. */
static void
go_on(const struct bench *b, const char *name, const char *text)
{
	auto_free char *path = xasprintf("%s/%s", b->folder, name);
	FILE *f = fopen(path, "a");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

/* The writer stopped for longer than the key settle, wherever the file is by
 * the time that it goes on. What was read of a file that did not change is not
 * read again. */
static void
test_file_connector_reads_a_file_again_that_has_grown(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct ear ear;

	(void)state;
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
	drop(b, "orders", "b.jsonl", "{\"n\":\"2\"}\n");
	assert_list(b, NULL, "{\"n\":\"1\"}\npage 1\n{\"n\":\"2\"}\npage 2\n");
	go_on(b, "orders/taken/0000000001-a.jsonl", "{\"n\":\"3\"}\n");
	ear = listen_to(b, STDERR_FILENO);
	assert_list(b, "2", "{\"n\":\"1\"}\n{\"n\":\"3\"}\npage 3\n");
	assert_heard(&ear,
	    "x: orders/a.jsonl: changed after it was read: all of it is read "
	    "again\n");
	assert_list(b, "3", "page 3\n");
	assert_tree(b,
	    "orders/done/0000000002-b.jsonl orders/done/0000000003-a.jsonl ");
	go_on(b, "orders/done/0000000002-b.jsonl", "{\"n\":\"4\"}\n");
	assert_list(b, "3", "{\"n\":\"2\"}\n{\"n\":\"4\"}\npage 4\n");
	assert_list(b, "4", "page 4\n");
	assert_list(b, "4", "page 4\n");
	bench_close(b);
}

/* The run that read the longer file was lost, and the cursor of the run before
 * is stored later than that. */
static void
test_file_connector_old_cursor_does_not_retire_a_grown_file(void **state)
{
	struct bench *b = bench_open(QUICK);

	(void)state;
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
	assert_list(b, NULL, "{\"n\":\"1\"}\npage 1\n");
	go_on(b, "orders/taken/0000000001-a.jsonl", "{\"n\":\"2\"}\n");
	assert_list(b, NULL, "{\"n\":\"1\"}\n{\"n\":\"2\"}\npage 2\n");
	assert_list(b, "1", "{\"n\":\"1\"}\n{\"n\":\"2\"}\npage 2\n");
	assert_list(b, "2", "page 2\n");
	bench_close(b);
}

/* After a day a file that was stored is no longer looked at. */
static void
test_file_connector_forgets_stored_files_after_a_day(void **state)
{
	struct bench *b = bench_open(QUICK);

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
	assert_list(b, NULL, "{\"n\":\"1\"}\npage 1\n");
	assert_list(b, "1", "page 1\n");
	assert_file(b, "orders/done/0000000001-a.jsonl", "{\"n\":\"1\"}\n");
	setenv("ECX_NOW", "2026-11-21T09:15:00Z", 1);
	assert_list(b, "1", "page 1\n");
	assert_file(b, "orders/.read/files", "");
	unsetenv("ECX_NOW");
	bench_close(b);
}

/* Its writer may have stopped in the middle of a cell: it is read one run
 * later, if it is the same by then. */
static void
test_file_connector_csv_without_a_last_line_feed_waits_a_run(void **state)
{
	struct bench *b = bench_open("");

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	drop(b, "stock", "s.csv", "sku,quantity\nA,12");
	age(b, "stock/s.csv", 60);
	assert_stock(b, "page 0\n");
	go_on(b, "stock/s.csv", "0");
	age(b, "stock/s.csv", 30);
	assert_stock(b, "page 0\n");
	assert_stock(b, "{\"sku\":\"A\",\"quantity\":\"120\","
			"\"modified\":\"2026-11-20T09:14:30Z\"}\npage 1\n");
	unsetenv("ECX_NOW");
	bench_close(b);
}

/* Another process: it reads the folder until the descriptor is closed. */
static pid_t
other_reader(const struct bench *b, int *until)
{
	auto_free char *folder = xasprintf("%s/orders", b->folder);
	int ready[2], end[2];
	char byte = 0;
	pid_t pid;

	assert_int_equal(pipe(ready), 0);
	assert_int_equal(pipe(end), 0);
	pid = fork();
	if (pid == 0) {
		(void)close(end[1]);
		if (spool_lock(folder, NULL, 0) < 0 ||
		    write(ready[1], "x", 1) != 1)
			_exit(1);
		_exit(read(end[0], &byte, 1) != 0);
	}
	(void)close(ready[1]);
	(void)close(end[0]);
	assert_int_equal(read(ready[0], &byte, 1), 1);
	(void)close(ready[0]);
	*until = end[1];
	return pid;
}

static void
assert_ended(pid_t pid)
{
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static void
test_file_connector_second_reader_of_a_folder_ends(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct ecx_query query = {.kind = ECX_ORDER};
	int until;
	pid_t pid;

	(void)state;
	drop(b, "orders", "a.jsonl", "{\"n\":\"1\"}\n");
	pid = other_reader(b, &until);
	assert_int_equal(ask(b, ECX_ORDER, &query), ECX_UNREACHABLE);
	assert_contains(
	    b->conn->error, "orders: another program reads it at the moment");
	assert_tree(b, "orders/a.jsonl ");
	assert_int_equal(close(until), 0);
	assert_ended(pid);
	assert_list(b, NULL, "{\"n\":\"1\"}\npage 1\n");
	bench_close(b);
}

/* A file that cannot be read is named, and does not stop the others. */
static void
test_file_connector_unreadable_file_stops_no_other(void **state)
{
	struct bench *b = bench_open(QUICK);
	const struct ecx_query query = {.cursor = NULL};
	auto_free char *name = xasprintf("%0240d.jsonl", 7);
	struct ear ear;

	(void)state;
	drop(b, "orders", name, "{}\n");
	drop(b, "orders", "z.jsonl", "{\"n\":\"1\"}\n");
	ear = listen_to(b, STDERR_FILENO);
	assert_int_equal(ask(b, ECX_ORDER, &query), ECX_CONFIG);
	assert_heard(&ear, "its name is too long");
	assert_string_equal(b->conn->error, "1 file left unread");
	assert_string_equal(b->out.data, "{\"n\":\"1\"}\npage 1\n");
	bench_close(b);
}

/* ---- the contents of files ---- */

static void
test_file_connector_reads_jsonl_lines(void **state)
{
	static const char text[] =
	    "{\"type\":\"Order\",\"v\":1,\"ref\":\"NL-1\"}\n"
	    "{\"type\":\"Order\",\"reference\":\"NL-2\"}\n"
	    "nonsense\n"
	    "\n"
	    " \r\n"
	    "[1]\n"
	    "{\"type\":\"Stock\",\"v\":1,\"sku\":\"A\"}\n"
	    "{\"type\":\"Checkpoint\",\"v\":1,\"cursor\":\"9\"}\n"
	    "{\"type\":\"Receipt\",\"v\":1}\n"
	    "{\"a\":\"\xff\"}\n"
	    "{\"type\":\"Thing\",\"v\":7}\r\n";
	static const char wanted[] =
	    "{\"type\":\"Order\",\"v\":1,\"ref\":\"NL-1\"}\n"
	    "{\"type\":\"Order\",\"reference\":\"NL-2\"}\n"
	    "! orders/a\\x0a.jsonl:3: * [nonsense]\n"
	    "! orders/a\\x0a.jsonl:6: not an object [[1]]\n"
	    "! orders/a\\x0a.jsonl:7: a Stock among orders "
	    "[{\"type\":\"Stock\",\"v\":1,\"sku\":\"A\"}]\n"
	    "! orders/a\\x0a.jsonl:9: a Receipt among orders "
	    "[{\"type\":\"Receipt\",\"v\":1}]\n"
	    "! orders/a\\x0a.jsonl:10: not UTF-8 at byte 7 "
	    "[{\"a\":\"\xff\"}]\n"
	    "{\"type\":\"Thing\",\"v\":7}\n"
	    "page 1\n";
	struct bench *b = bench_open(QUICK);
	const struct ecx_query query = {.cursor = NULL};
	const char *star = strchr(wanted, '*');
	const char *rest;

	(void)state;
	drop(b, "orders", "a\n.jsonl", text);
	assert_int_equal(ask(b, ECX_ORDER, &query), ECX_OK);
	/* What the JSON reader says of nonsense is its own affair. */
	assert_memory_equal(b->out.data, wanted, (size_t)(star - wanted));
	rest = strstr(b->out.data, " [nonsense]");
	assert_non_null(rest);
	assert_string_equal(rest, star + 1);
	bench_close(b);
}

static void
test_file_connector_reads_csv_rows_as_documents(void **state)
{
	struct bench *b = bench_open(QUICK);

	(void)state;
	drop(b, "orders", "a.csv",
	    "\xef\xbb\xbfreference;name;sku;quantity\r\n"
	    "1;Ada;A;1\r\n"
	    "1;Ada;B;2\r\n"
	    "2;Bob;C;1\r\n"
	    "2;Eve;D;1\r\n"
	    "3;Joe;E;1\r\n");
	/* No such column: one word for all of the file, and on. */
	drop(b, "orders", "b.csv", "ref,sku\n1,A\n2,B\n");
	drop(b, "orders", "c.csv", "reference,sku,sku\n");
	drop(b, "orders", "d.csv", "reference,sku\n4,F\n");
	assert_list(b, NULL,
	    "{\"reference\":\"1\",\"name\":\"Ada\",\"lines\":"
	    "[{\"sku\":\"A\",\"quantity\":\"1\"},"
	    "{\"sku\":\"B\",\"quantity\":\"2\"}]}\n"
	    "! orders/a.csv:5: column 'name' says 'Eve', but 'Bob' in line 4 "
	    "[2;Bob;C;1\n2;Eve;D;1]\n"
	    "{\"reference\":\"3\",\"name\":\"Joe\",\"lines\":"
	    "[{\"sku\":\"E\",\"quantity\":\"1\"}]}\n"
	    "page 1\n"
	    "! orders/b.csv:1: no column 'reference' [ref,sku]\n"
	    "page 2\n"
	    "! orders/c.csv:1: column 'sku' appears twice "
	    "[reference,sku,sku]\n"
	    "page 3\n"
	    "{\"reference\":\"4\",\"lines\":[{\"sku\":\"F\"}]}\n"
	    "page 4\n");
	bench_close(b);
}

/* A wrong map of CSV files is an error of the configuration: no file is moved,
 * and files that need no map are read. */
static void
test_file_connector_leaves_csv_without_a_map(void **state)
{
	struct bench *b = bench_open(QUICK "order_map = none.map\n");
	const struct ecx_query query = {.cursor = NULL};
	struct ear ear;

	(void)state;
	drop(b, "orders", "a.csv", "reference,sku\n1,A\n");
	drop(b, "orders", "b.jsonl", "{\"n\":\"1\"}\n");
	ear = listen_to(b, STDERR_FILENO);
	assert_int_equal(ask(b, ECX_ORDER, &query), ECX_CONFIG);
	assert_heard(&ear, "x: orders/a.csv: ");
	assert_string_equal(b->out.data, "{\"n\":\"1\"}\npage 1\n");
	assert_tree(b, "orders/a.csv orders/taken/0000000001-b.jsonl ");
	bench_close(b);
}

/* A stock level without a time has the time of its file. */
static void
test_file_connector_stock_without_time_has_that_of_its_file(void **state)
{
	struct bench *b = bench_open(QUICK);
	const struct ecx_query query = {.cursor = NULL};

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	drop(b, "stock", "a.jsonl",
	    "{\"type\":\"Stock\",\"v\":1,\"sku\":\"A\"}\n"
	    "{\"type\":\"Stock\",\"v\":1,\"dateModified\":\"x\"}\n"
	    "{\"sku\":\"B\"}\n"
	    "{\"sku\":\"C\",\"modified\":\"y\"}\n"
	    "{\"sku\":\"D\",\"modified\":null}\n"
	    "{\"sku\":\"E\",\"modified\":\"\"}\n"
	    "{\"sku\":\"F\",\"modified\":7}\n");
	drop(b, "stock", "b.csv", "sku,quantity\nE,1\n");
	drop(b, "stock", "c.csv", "sku,quantity,modified\nF,1,z\nG,1,\n");
	age(b, "stock/a.jsonl", 60);
	age(b, "stock/b.csv", 120);
	age(b, "stock/c.csv", 180);
	unsetenv("ECX_NOW");
	assert_int_equal(ask(b, ECX_STOCK, &query), ECX_OK);
	assert_string_equal(b->out.data,
	    "{\"type\":\"Stock\",\"v\":1,\"sku\":\"A\","
	    "\"dateModified\":\"2026-11-20T09:14:00Z\"}\n"
	    "{\"type\":\"Stock\",\"v\":1,\"dateModified\":\"x\"}\n"
	    "{\"sku\":\"B\",\"modified\":\"2026-11-20T09:14:00Z\"}\n"
	    "{\"sku\":\"C\",\"modified\":\"y\"}\n"
	    "{\"sku\":\"D\",\"modified\":\"2026-11-20T09:14:00Z\"}\n"
	    "{\"sku\":\"E\",\"modified\":\"2026-11-20T09:14:00Z\"}\n"
	    "{\"sku\":\"F\",\"modified\":7}\n"
	    "page 1\n"
	    "{\"sku\":\"E\",\"quantity\":\"1\","
	    "\"modified\":\"2026-11-20T09:13:00Z\"}\n"
	    "page 2\n"
	    "{\"sku\":\"F\",\"quantity\":\"1\",\"modified\":\"z\"}\n"
	    "{\"sku\":\"G\",\"quantity\":\"1\","
	    "\"modified\":\"2026-11-20T09:12:00Z\"}\n"
	    "page 3\n");
	bench_close(b);
}

/* ---- runs by hand ---- */

static void
test_file_connector_query_by_hand_moves_no_file(void **state)
{
	static const char *const id = "1";
	static const struct ecx_query queries[] = {
	    {.cursor = "1", .interactive = true}, {.since = 1},
	    {.until = INT64_MAX}, {.ids = &id, .n_ids = 1}, {.limit = 10},
	    {.cursor = "1"}, /* in a dry run */
	};
	static const char tree[] =
	    "orders/done/0000000001-z.jsonl orders/new.csv orders/new.jsonl "
	    "orders/taken/0000000002-y.jsonl orders/torn.jsonl ";
	struct bench *b = bench_open(QUICK);
	struct ear ear;
	size_t i;

	(void)state;
	drop(b, "orders/done", "0000000001-z.jsonl", "{\"n\":\"1\"}\n");
	drop(b, "orders/taken", "0000000002-y.jsonl", "{\"n\":\"2\"}\n");
	drop(b, "orders", "new.csv", "reference,sku\n,A\n");
	drop(b, "orders", "new.jsonl", "{\"n\":\"3\"}\n");
	drop(b, "orders", "torn.jsonl", "{\"n\":");
	for (i = 0; i < ARRAY_LEN(queries); i++) {
		UNIT_CASE("query %zu", i);
		b->conn->dry_run = i + 1 == ARRAY_LEN(queries);
		ear = listen_to(b, STDERR_FILENO);
		assert_int_equal(ask(b, ECX_ORDER, &queries[i]), ECX_OK);
		assert_heard(&ear, "torn");
		assert_string_equal(b->out.data,
		    "{\"n\":\"1\"}\n{\"n\":\"2\"}\n"
		    "! orders/new.csv:2: column 'reference' is empty [,A]\n"
		    "{\"n\":\"3\"}\n");
		assert_tree(b, tree);
	}
	bench_close(b);
}

/* The status of open orders comes through the queue. */
static void
test_file_connector_fulfillments_come_through_the_queue(void **state)
{
	static const char *const refs[] = {"NL-1", "NL-2"};
	const struct ecx_query query = {.refs = refs, .n_refs = 2};
	struct bench *b = bench_open(QUICK);

	(void)state;
	drop(b, "fulfillments", "a.jsonl", "{\"n\":\"1\"}\n");
	assert_int_equal(ask(b, ECX_FULFILLMENT, &query), ECX_OK);
	assert_string_equal(b->out.data, "{\"n\":\"1\"}\npage 1\n");
	assert_tree(b, "fulfillments/taken/0000000001-a.jsonl ");
	bench_close(b);
}

/* ---- once ---- */

static json_t *
from_text(const char *text)
{
	struct json_problem problem;
	json_t *doc = json_read(text, strlen(text), &problem);

	assert_non_null(doc);
	return doc;
}

static enum ecx_err
create(struct bench *b, enum ecx_kind kind, const char *key, const char *text,
    struct ecx_record *record)
{
	json_auto_t *doc = from_text(text);
	const struct ecx_job job = {.kind = kind, .key = key, .doc = doc};

	memset(record, 0, sizeof(*record));
	return verbs(b, kind)->create(b->conn, &job, record);
}

static enum ecx_err
find(struct bench *b, const char *key, struct ecx_record *record)
{
	json_auto_t *doc = json_object();
	const struct ecx_job job = {.kind = ECX_ORDER, .key = key, .doc = doc};

	memset(record, 0, sizeof(*record));
	return verbs(b, ECX_ORDER)->find(b->conn, &job, record);
}

static void
test_file_connector_creates_a_file_once(void **state)
{
	static const char text[] = "{\"ref\":\"NL-1\",\"native\":{\"n\":1}}";
	struct bench *b = bench_open(QUICK);
	auto_free char *path = xasprintf("%s/orders/NL-1.jsonl", b->folder);
	auto_free char *away = xasprintf("%s/orders/away", b->folder);
	struct ecx_record record;

	(void)state;
	assert_int_equal(find(b, "NL-1", &record), ECX_MISSING);
	assert_tree(b, "");
	assert_int_equal(create(b, ECX_ORDER, "NL-1", text, &record), ECX_OK);
	assert_string_equal(record.id, "NL-1");
	assert_string_equal(record.number, "NL-1.jsonl");
	assert_tree(b, "orders/.sent/NL-1 orders/NL-1.jsonl ");
	assert_file(b, "orders/NL-1.jsonl", "{\"n\":1}\n");

	/* Moved, and then removed by its reader. */
	assert_int_equal(rename(path, away), 0);
	assert_int_equal(find(b, "NL-1", &record), ECX_OK);
	assert_string_equal(record.id, "NL-1");
	assert_string_equal(record.number, "NL-1.jsonl");
	assert_int_equal(unlink(away), 0);
	assert_int_equal(find(b, "NL-1", &record), ECX_OK);
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-1", text, &record), ECX_EXISTS);
	assert_string_equal(record.id, "NL-1");
	assert_tree(b, "orders/.sent/NL-1 ");

	/* The kinds know nothing of each other; without native, it is ours
	 * that is written. */
	assert_int_equal(
	    create(b, ECX_CUSTOMER, "NL-1", "{\"type\":\"Customer\"}", &record),
	    ECX_OK);
	assert_file(b, "customers/NL-1.jsonl", "{\"type\":\"Customer\"}\n");
	bench_close(b);
}

/* The process is killed between two steps; then the order is looked up, or
 * created again. */
static void
test_file_connector_completes_a_half_done_create(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct ecx_record record;
	int i;

	(void)state;
	for (i = 0; i < 2; i++) {
		UNIT_CASE("%s", i == 0 ? "looked for" : "created again");
		auto_free char *key = xasprintf("NL-%d", i);

		drop(b, "orders/.staging", key, "half");
		drop(b, "orders/.sent", key, "");
		if (i == 0)
			assert_int_equal(find(b, key, &record), ECX_MISSING);
		assert_int_equal(
		    create(b, ECX_ORDER, key, "{\"n\":1}", &record), ECX_OK);
	}
	assert_tree(b, "orders/.sent/NL-0 orders/.sent/NL-1 orders/NL-0.jsonl "
		       "orders/NL-1.jsonl ");
	assert_file(b, "orders/NL-0.jsonl", "{\"n\":1}\n");
	assert_file(b, "orders/NL-1.jsonl", "{\"n\":1}\n");

	/* Written, and killed before the receipt. */
	drop(b, "orders/.sent", "NL-2", "");
	assert_int_equal(find(b, "NL-2", &record), ECX_OK);
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-2", "{\"n\":1}", &record), ECX_EXISTS);
	bench_close(b);
}

/* Another process is between two of its steps: it is not undone. */
static void
test_file_connector_waits_for_another_one_that_writes(void **state)
{
	struct bench *b = bench_open(QUICK);
	auto_free char *folder = xasprintf("%s/orders", b->folder);
	auto_free char *from = xasprintf("%s/.staging/NL-1", folder);
	auto_free char *to = xasprintf("%s/NL-1.jsonl", folder);
	const struct timespec pause = {.tv_nsec = 20000000};
	struct ecx_record record;
	int ready[2];
	char byte;
	pid_t pid;

	(void)state;
	drop(b, "orders/.staging", "NL-1", "{\"n\":1}\n");
	drop(b, "orders/.sent", "NL-1", "");
	assert_int_equal(pipe(ready), 0);
	pid = fork();
	if (pid == 0) {
		if (spool_lock(folder, "NL-1", 0) < 0 ||
		    write(ready[1], "x", 1) != 1)
			_exit(1);
		(void)nanosleep(&pause, NULL);
		_exit(rename(from, to) != 0);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-2", "{\"n\":2}", &record), ECX_OK);
	assert_int_equal(find(b, "NL-1", &record), ECX_OK);
	assert_ended(pid);
	assert_tree(b, "orders/.sent/NL-1 orders/.sent/NL-2 orders/NL-1.jsonl "
		       "orders/NL-2.jsonl ");
	(void)close(ready[0]);
	(void)close(ready[1]);
	bench_close(b);
}

static void
test_file_connector_any_key_becomes_a_file_name(void **state)
{
	static const char *const keys[] = {
	    "NL-1/D1", "NL-1_D1", "NL-1 D1", "../../D1", ".D1", "D1\n"};
	struct bench *b = bench_open(QUICK);
	auto_free char *folder = xasprintf("%s/fulfillments", b->folder);
	auto_free char *fits = xasprintf("%0127d", 1);
	auto_free char *too_long = xasprintf("%0128d", 1);
	struct ecx_record record;
	char **names;
	size_t i, n;

	(void)state;
	for (i = 0; i < ARRAY_LEN(keys); i++) {
		UNIT_CASE("row %zu, %s", i, keys[i]);
		assert_int_equal(
		    create(b, ECX_FULFILLMENT, keys[i], "{}", &record), ECX_OK);
		assert_string_equal(record.id, keys[i]);
		assert_true(file_name_ok(record.number));
	}
	assert_true(file_names(folder, &names, &n));
	assert_int_equal(n, ARRAY_LEN(keys));
	file_names_free(names, n);

	assert_int_equal(
	    create(b, ECX_FULFILLMENT, fits, "{}", &record), ECX_OK);
	assert_string_equal(record.id, fits);
	assert_string_equal(record.number, "");
	assert_int_equal(
	    create(b, ECX_FULFILLMENT, too_long, "{}", &record), ECX_REJECTED);
	bench_close(b);
}

static void
test_file_connector_rejects_what_no_file_holds(void **state)
{
	struct bench *b = bench_open(QUICK "format = csv\n");
	struct ecx_record record;

	(void)state;
	drop(b, "orders", "NL-1.csv", "not ours");
	assert_int_equal(create(b, ECX_ORDER, "NL-1",
			     "{\"native\":{\"reference\":\"NL-1\"}}", &record),
	    ECX_REJECTED);
	assert_file(b, "orders/NL-1.csv", "not ours");

	/* What no cell holds, and what the map refuses. */
	assert_int_equal(create(b, ECX_ORDER, "NL-2",
			     "{\"native\":{\"reference\":[1]}}", &record),
	    ECX_REJECTED);
	assert_int_equal(create(b, ECX_ORDER, "NL-3",
			     "{\"customer\":{\"givenName\":\"Ada\"}}", &record),
	    ECX_REJECTED);
	assert_tree(b, "orders/NL-1.csv ");

	/* A kind without a map. */
	assert_int_equal(
	    create(b, ECX_FULFILLMENT, "NL-4/1", "{\"native\":{}}", &record),
	    ECX_CONFIG);
	/* A file where a folder should be. */
	drop(b, ".", "customers", "");
	assert_int_equal(create(b, ECX_ORDER, "NL-5",
			     "{\"native\":{\"reference\":\"5\"}}", &record),
	    ECX_OK);
	bench_close(b);

	b = bench_open(QUICK);
	drop(b, ".", "orders", "");
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-1", "{}", &record), ECX_CONFIG);
	assert_int_equal(find(b, "NL-1", &record), ECX_CONFIG);
	assert_tree(b, "orders ");
	bench_close(b);
}

/* A full disk leaves no file behind, and the next run creates it. */
static void
test_file_connector_full_disk_leaves_nothing(void **state)
{
	struct bench *b = bench_open(QUICK);
	struct rlimit limit, small;
	struct ecx_record record;
	enum ecx_err err;

	(void)state;
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
	small = limit;
	small.rlim_cur = 4;
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	err = create(b, ECX_ORDER, "NL-1", "{\"n\":1}", &record);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	(void)signal(SIGXFSZ, SIG_DFL);
	assert_int_equal(err, ECX_UNREACHABLE);
	assert_tree(b, "");
	assert_int_equal(find(b, "NL-1", &record), ECX_MISSING);
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-1", "{\"n\":1}", &record), ECX_OK);
	bench_close(b);
}

static void
test_file_connector_hundred_orders_are_hundred_files(void **state)
{
	struct bench *b = bench_open(QUICK);
	auto_free char *folder = xasprintf("%s/orders", b->folder);
	struct ecx_record record;
	char **names;
	size_t n;
	int i;

	(void)state;
	for (i = 0; i < 100; i++) {
		auto_free char *key = xasprintf("NL-%d", i);

		assert_int_equal(
		    create(b, ECX_ORDER, key, "{}", &record), ECX_OK);
	}
	assert_true(file_names(folder, &names, &n));
	assert_int_equal(n, 100);
	file_names_free(names, n);
	bench_close(b);
}

/* A document that one end writes as CSV is the same when the other reads it. */
static void
test_file_connector_csv_there_and_back(void **state)
{
	static const char text[] =
	    "{\"reference\":\"NL-1\",\"name\":\"=Ada; +31\",\"lines\":"
	    "[{\"sku\":\"A,\\\"\\n\",\"quantity\":\"1\"},"
	    "{\"sku\":\"B\",\"quantity\":\"-2\"}]}";
	static const char *const keys[] = {
	    QUICK "format = csv\n", QUICK "format = csv\ndefuse = no\n"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(keys); i++) {
		UNIT_CASE("row %zu, %s", i, keys[i]);
		struct bench *b = bench_open(keys[i]);
		auto_free char *native = xasprintf("{\"native\":%s}", text);
		auto_free char *wanted = xasprintf("%s\npage 1\n", text);
		struct ecx_record record;

		assert_int_equal(
		    create(b, ECX_ORDER, "NL-1", native, &record), ECX_OK);
		assert_string_equal(record.number, "NL-1.csv");
		assert_file(b, "orders/NL-1.csv",
		    i == 0 ? "reference,name,sku,quantity\n"
			     "NL-1,\"'=Ada; +31\",\"A,\"\"\n\",1\n"
			     "NL-1,\"'=Ada; +31\",B,-2\n"
			   : "reference,name,sku,quantity\n"
			     "NL-1,\"=Ada; +31\",\"A,\"\"\n\",1\n"
			     "NL-1,\"=Ada; +31\",B,-2\n");
		assert_list(b, NULL, wanted);
		bench_close(b);
	}
}

/* In an ERP's folder a program reads cells as they are, unless a key says
 * otherwise. */
static void
test_file_connector_defuses_by_role(void **state)
{
	static const struct {
		const char *keys, *cell;
	} cases[] = {
	    {"format = csv\nrole = store\n", "'=1"},
	    {"format = csv\nrole = business\n", "=1"},
	    {"format = csv\nrole = business\ndefuse = yes\n", "'=1"},
	    {"format = csv\nrole = store\ndefuse = no\n", "=1"},
	};
	static const char native[] =
	    "{\"native\":{\"reference\":\"NL-1\",\"name\":\"=1\","
	    "\"lines\":[{\"sku\":\"A\",\"quantity\":\"1\"}]}}";
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		struct bench *b = bench_open(cases[i].keys);
		auto_free char *wanted =
		    xasprintf("reference,name,sku,quantity\nNL-1,%s,A,1\n",
			cases[i].cell);
		struct ecx_record record;

		assert_int_equal(
		    create(b, ECX_ORDER, "NL-1", native, &record), ECX_OK);
		assert_file(b, "orders/NL-1.csv", wanted);
		bench_close(b);
	}
}

/* What the encoding does not have is never written as another character. */
static void
test_file_connector_writes_and_reads_an_encoding(void **state)
{
	struct bench *b =
	    bench_open(QUICK "format = csv\nencoding = windows-1252\n");
	struct ecx_record record;

	(void)state;
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-1",
		"{\"native\":{\"reference\":\"NL-1\",\"name\":\"M\xc3\xbcller "
		"\xe2\x82\xac\",\"lines\":[{\"sku\":\"A\",\"quantity\":\"1\"}]}"
		"}",
		&record),
	    ECX_OK);
	assert_file(b, "orders/NL-1.csv",
	    "reference,name,sku,quantity\nNL-1,M\xfcller \x80,A,1\n");
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-2",
		"{\"native\":{\"reference\":\"NL-2\",\"name\":\"Pawe\xc5\x82\","
		"\"lines\":[{\"sku\":\"A\",\"quantity\":\"1\"}]}}",
		&record),
	    ECX_REJECTED);
	assert_string_equal(b->conn->error,
	    "the encoding of the file does not have the character "
	    "'\xc5\x82'");
	assert_list(b, NULL,
	    "{\"reference\":\"NL-1\",\"name\":\"M\xc3\xbcller "
	    "\xe2\x82\xac\",\"lines\":[{\"sku\":\"A\",\"quantity\":\"1\"}]}\n"
	    "page 1\n");
	bench_close(b);
}

/* ---- batches ---- */

static enum ecx_err
set(struct bench *b, const char *const texts[], size_t n,
    struct ecx_result results[])
{
	const json_t *docs[8] = {NULL};
	const struct ecx_batch batch = {
	    .kind = ECX_STOCK, .docs = docs, .n = n, .results = results};
	enum ecx_err err;
	size_t i;

	for (i = 0; i < n; i++)
		docs[i] = from_text(texts[i]);
	err = verbs(b, ECX_STOCK)->set(b->conn, &batch);
	for (i = 0; i < n; i++)
		json_decref((json_t *)docs[i]);
	return err;
}

static void
test_file_connector_set_writes_a_file_for_a_batch(void **state)
{
	static const char *const texts[] = {
	    "{\"sku\":\"A\",\"native\":{\"sku\":\"A\",\"quantity\":1}}",
	    "{\"type\":\"Stock\",\"sku\":\"B\"}"};
	struct bench *b = bench_open(QUICK);
	struct ecx_result results[2];
	auto_free char *first = xasprintf(
	    "stock/20261120T091500Z-000001-%ld.jsonl", (long)getpid());
	auto_free char *second = xasprintf(
	    "stock/20261120T091500Z-000003-%ld.jsonl", (long)getpid());
	auto_free char *taken =
	    xasprintf("20261120T091500Z-000002-%ld.jsonl", (long)getpid());

	(void)state;
	assert_int_equal(verbs(b, ECX_STOCK)->batch, 1000);
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	assert_int_equal(set(b, texts, 2, results), ECX_OK);
	assert_int_equal(results[0].err, ECX_OK);
	assert_int_equal(results[1].err, ECX_OK);
	assert_file(b, first,
	    "{\"sku\":\"A\",\"quantity\":1}\n"
	    "{\"type\":\"Stock\",\"sku\":\"B\"}\n");

	/* A file of the next name is there: it stays. */
	drop(b, "stock", taken, "theirs");
	assert_int_equal(set(b, texts, 1, results), ECX_OK);
	assert_file(b, second, "{\"sku\":\"A\",\"quantity\":1}\n");
	unsetenv("ECX_NOW");
	bench_close(b);
}

static void
test_file_connector_set_rejects_single_documents(void **state)
{
	static const char *const texts[] = {
	    "{\"sku\":\"A\",\"inventoryLevel\":\"1\"}", "{\"sku\":\"B\"}",
	    "{\"native\":{\"sku\":\"C\",\"quantity\":\"3\"}}",
	    "{\"native\":{\"sku\":[]}}"};
	struct bench *b = bench_open(QUICK "format = csv\n");
	struct ecx_result results[4] = {{ECX_OK, ""}};
	auto_free char *name = NULL;

	(void)state;
	setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	assert_int_equal(set(b, texts + 1, 1, results), ECX_OK);
	assert_int_equal(results[0].err, ECX_REJECTED);
	assert_tree(b, "");
	assert_int_equal(set(b, texts, 4, results), ECX_OK);
	assert_int_equal(results[0].err, ECX_OK);
	assert_int_equal(results[1].err, ECX_REJECTED);
	assert_contains(results[1].why, "file-stock.map");
	assert_int_equal(results[2].err, ECX_OK);
	assert_int_equal(results[3].err, ECX_REJECTED);
	name =
	    xasprintf("stock/20261120T091500Z-000001-%ld.csv", (long)getpid());
	assert_file(b, name, "sku,quantity,modified\nA,1,\nC,3,\n");
	unsetenv("ECX_NOW");
	bench_close(b);
}

/* ---- dry runs ---- */

static void
test_file_connector_dry_run_prints_and_writes_nothing(void **state)
{
	static const char *const texts[] = {
	    "{\"native\":{\"sku\":\"A\",\"quantity\":\"1\"}}",
	    "{\"native\":{\"sku\":\"B\",\"quantity\":\"2\"}}"};
	static const char order[] = "{\"native\":{\"reference\":\"NL-1\"}}";
	struct bench *b = bench_open(QUICK);
	auto_free char *wanted =
	    xasprintf("{\"connection\":\"x\",\"method\":\"write\",\"target\":"
		      "\"%s/orders/NL-1.jsonl\",\"body\":"
		      "{\"reference\":\"NL-1\"}}\n",
		b->folder);
	struct ecx_result results[2];
	struct ecx_record record;
	struct ear ear;

	(void)state;
	b->conn->dry_run = true;
	ear = listen_to(b, STDOUT_FILENO);
	assert_int_equal(create(b, ECX_ORDER, "NL-1", order, &record), ECX_OK);
	assert_heard(&ear, wanted);
	ear = listen_to(b, STDOUT_FILENO);
	assert_int_equal(set(b, texts, 2, results), ECX_OK);
	assert_heard(&ear, "\"body\":[{\"sku\":\"A\",\"quantity\":\"1\"},"
			   "{\"sku\":\"B\",\"quantity\":\"2\"}]}\n");
	assert_tree(b, "");

	/* What a killed run left stays. */
	drop(b, "orders/.staging", "NL-1", "half");
	drop(b, "orders/.sent", "NL-1", "");
	drop(b, "orders/.sent", "NL-2", "");
	assert_int_equal(find(b, "NL-1", &record), ECX_MISSING);
	ear = listen_to(b, STDOUT_FILENO);
	assert_int_equal(create(b, ECX_ORDER, "NL-1", order, &record), ECX_OK);
	assert_heard(&ear, wanted);
	ear = listen_to(b, STDOUT_FILENO);
	assert_int_equal(
	    create(b, ECX_ORDER, "NL-2", order, &record), ECX_EXISTS);
	assert_heard(&ear, "");
	assert_tree(
	    b, "orders/.sent/NL-1 orders/.sent/NL-2 orders/.staging/NL-1 ");
	bench_close(b);

	b = bench_open(QUICK "format = csv\n");
	b->conn->dry_run = true;
	ear = listen_to(b, STDOUT_FILENO);
	assert_int_equal(create(b, ECX_ORDER, "NL-1", order, &record), ECX_OK);
	assert_heard(&ear, "NL-1.csv\",\"body\":"
			   "\"reference,name,sku,quantity\\nNL-1,,,\\n\"}\n");
	assert_tree(b, "");
	bench_close(b);
}

/* ---- the folder ---- */

static void
test_file_connector_open_needs_its_folder(void **state)
{
	struct bench *b = bench_open(QUICK);
	const struct ecx_driver *driver = b->conn->driver;

	(void)state;
	assert_int_equal(driver->ping(b->conn), ECX_OK);
	drop(b, "orders", "a.jsonl", "");
	assert_int_equal(driver->ping(b->conn), ECX_OK);
	driver->close(b->conn);

	assert_int_equal(remove(b->folder) != 0, true);
	assert_true(file_write(b->dir, "other", "", 0, 0600));
	auto_free char *away = xasprintf("%s/away", b->dir);
	assert_int_equal(rename(b->folder, away), 0);
	assert_int_equal(driver->open(b->conn), ECX_CONFIG);
	assert_contains(b->conn->error, b->folder);
	driver->close(b->conn);

	auto_free char *other = xasprintf("%s/other", b->dir);
	assert_int_equal(rename(other, b->folder), 0);
	assert_int_equal(driver->open(b->conn), ECX_CONFIG);
	assert_contains(b->conn->error, "is not a folder");
	bench_close(b);
}

/* Whoever may drop files could have them moved elsewhere by a link. */
static void
test_file_connector_follows_no_link_of_its_folders(void **state)
{
	static const char *const names[] = {
	    "taken", "done", ".staging", ".sent"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(names); i++) {
		UNIT_CASE("%s", names[i]);
		struct bench *b = bench_open(QUICK);
		auto_free char *away = xasprintf("%s/away", b->dir);
		auto_free char *link =
		    xasprintf("%s/orders/%s", b->folder, names[i]);
		json_auto_t *doc = json_pack("{s:s}", "ref", "NL-1");
		const struct ecx_job job = {
		    .kind = ECX_ORDER, .key = "NL-1", .doc = doc};
		const struct ecx_query query = {.cursor = NULL};
		const struct ecx_verbs *v = verbs(b, ECX_ORDER);
		struct ecx_record record = {.id = ""};

		drop(b, "orders", "a.jsonl", "{\"ref\":\"A\"}\n");
		assert_true(file_make_dir(away, 0700));
		assert_int_equal(symlink(away, link), 0);
		assert_int_equal(ask(b, ECX_ORDER, &query), ECX_CONFIG);
		assert_contains(b->conn->error, link);
		assert_contains(b->conn->error, " is a symbolic link");
		assert_int_equal(v->find(b->conn, &job, &record), ECX_CONFIG);
		assert_int_equal(v->create(b->conn, &job, &record), ECX_CONFIG);
		assert_int_equal(b->conn->driver->ping(b->conn), ECX_CONFIG);
		assert_int_equal(rmdir(away), 0);
		assert_int_equal(unlink(link), 0);
		assert_tree(b, "orders/a.jsonl ");
		assert_int_equal(ask(b, ECX_ORDER, &query), ECX_OK);
		assert_tree(b, "orders/taken/0000000001-a.jsonl ");
		bench_close(b);
	}
}

/* A process that was killed left them, more than a day ago. */
static void
test_file_connector_removes_old_temporary_files(void **state)
{
	struct bench *b = bench_open(QUICK);
	json_auto_t *doc = json_pack("{s:s}", "ref", "NL-1");
	const struct ecx_job job = {
	    .kind = ECX_ORDER, .key = "NL-1", .doc = doc};
	struct ecx_record record = {.id = ""};

	(void)state;
	drop(b, "orders", ".x.jsonl.17.0.tmp", "");
	drop(b, "orders", ".new.jsonl.17.0.tmp", "");
	drop(b, "orders", ".of-others.tmp", "");
	drop(b, "orders", ".3.0.tmp", "");
	drop(b, "orders", "old.tmp", "");
	drop(b, "orders/.staging", ".NL-0.17.1.tmp", "");
	age(b, "orders/.x.jsonl.17.0.tmp", 90000);
	age(b, "orders/.of-others.tmp", 90000);
	age(b, "orders/.3.0.tmp", 90000);
	age(b, "orders/old.tmp", 90000);
	age(b, "orders/.staging/.NL-0.17.1.tmp", 90000);
	assert_int_equal(
	    verbs(b, ECX_ORDER)->create(b->conn, &job, &record), ECX_OK);
	assert_tree(b, "orders/.3.0.tmp orders/.new.jsonl.17.0.tmp "
		       "orders/.of-others.tmp orders/.sent/NL-1 "
		       "orders/NL-1.jsonl orders/old.tmp ");
	bench_close(b);
}

/* The folder was removed: no document counts as missing or as created. */
static void
test_file_connector_ping_names_the_missing_folder(void **state)
{
	struct bench *b = bench_open(QUICK);
	auto_free char *away = xasprintf("%s/away", b->dir);

	(void)state;
	assert_int_equal(rename(b->folder, away), 0);
	assert_int_equal(b->conn->driver->ping(b->conn), ECX_CONFIG);
	assert_contains(b->conn->error, b->folder);
	bench_close(b);
}

int
test_file_connector(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_file_connector_empty_folder_keeps_the_cursor),
	    cmocka_unit_test(test_file_connector_foreign_cursor_is_refused),
	    cmocka_unit_test(
		test_file_connector_reads_a_file_until_its_cursor_is_stored),
	    cmocka_unit_test(test_file_connector_full_sink_loses_no_document),
	    cmocka_unit_test(test_file_connector_leaves_other_names_alone),
	    cmocka_unit_test(
		test_file_connector_leaves_a_foreign_file_in_taken),
	    cmocka_unit_test(
		test_file_connector_waits_until_a_file_is_old_enough),
	    cmocka_unit_test(
		test_file_connector_waits_for_the_end_of_a_torn_file),
	    cmocka_unit_test(
		test_file_connector_reads_a_file_again_that_has_grown),
	    cmocka_unit_test(
		test_file_connector_old_cursor_does_not_retire_a_grown_file),
	    cmocka_unit_test(
		test_file_connector_forgets_stored_files_after_a_day),
	    cmocka_unit_test(
		test_file_connector_csv_without_a_last_line_feed_waits_a_run),
	    cmocka_unit_test(
		test_file_connector_second_reader_of_a_folder_ends),
	    cmocka_unit_test(
		test_file_connector_unreadable_file_stops_no_other),
	    cmocka_unit_test(test_file_connector_reads_jsonl_lines),
	    cmocka_unit_test(test_file_connector_reads_csv_rows_as_documents),
	    cmocka_unit_test(test_file_connector_leaves_csv_without_a_map),
	    cmocka_unit_test(
		test_file_connector_stock_without_time_has_that_of_its_file),
	    cmocka_unit_test(test_file_connector_query_by_hand_moves_no_file),
	    cmocka_unit_test(
		test_file_connector_fulfillments_come_through_the_queue),
	    cmocka_unit_test(test_file_connector_creates_a_file_once),
	    cmocka_unit_test(test_file_connector_completes_a_half_done_create),
	    cmocka_unit_test(
		test_file_connector_waits_for_another_one_that_writes),
	    cmocka_unit_test(test_file_connector_any_key_becomes_a_file_name),
	    cmocka_unit_test(test_file_connector_rejects_what_no_file_holds),
	    cmocka_unit_test(test_file_connector_full_disk_leaves_nothing),
	    cmocka_unit_test(
		test_file_connector_hundred_orders_are_hundred_files),
	    cmocka_unit_test(test_file_connector_csv_there_and_back),
	    cmocka_unit_test(test_file_connector_defuses_by_role),
	    cmocka_unit_test(test_file_connector_writes_and_reads_an_encoding),
	    cmocka_unit_test(test_file_connector_set_writes_a_file_for_a_batch),
	    cmocka_unit_test(test_file_connector_set_rejects_single_documents),
	    cmocka_unit_test(
		test_file_connector_dry_run_prints_and_writes_nothing),
	    cmocka_unit_test(test_file_connector_open_needs_its_folder),
	    cmocka_unit_test(test_file_connector_ping_names_the_missing_folder),
	    cmocka_unit_test(
		test_file_connector_follows_no_link_of_its_folders),
	    cmocka_unit_test(test_file_connector_removes_old_temporary_files),
	};

	return cmocka_run_group_tests_name("file connector", tests, NULL, NULL);
}
