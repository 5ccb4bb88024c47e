/* The ledger in its file: what is kept, what excludes what, and what is left
 * when a process dies. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "core/ledger_defer.h"
#include "core/sql.h"
#include "unit.h"

#define NOON "2026-11-20T12:00:00Z"
#define HOUR INT64_C(3600000000)

static char *dir;
static struct ledger *l;

static int
setup(void **state)
{
	(void)state;
	setenv("ECX_NOW", NOON, 1);
	dir = unit_tmpdir();
	l = ledger_open(dir);
	return 0;
}

static int
teardown(void **state)
{
	ledger_close(l);
	free(dir);
	unsetenv("ECX_NOW");
	return unit_case_print(state);
}

static json_t *
doc_of(const char *text)
{
	struct json_problem problem;
	json_t *doc = json_read(text, strlen(text), &problem);

	assert_non_null(doc);
	return doc;
}

static void
put_order(struct ledger *to, const char *ref, uint64_t hash)
{
	char id[] = "17", number[] = "N1";
	const struct ledger_receipt receipt = {
	    .id = id, .number = number, .created = HOUR, .hash = hash};
	json_auto_t *doc = json_pack(
	    "{s:s, s:s, s:s}", "type", "Order", "source", "shop", "ref", ref);

	ledger_receipt_put(to, "erp", ECX_ORDER, ref, doc, &receipt);
}

static void
quarantine(const char *key, const char *code, const char *reason,
    const char *document, uint64_t hash)
{
	const struct ledger_rejection r = {.target = "erp",
	    .kind = ECX_ORDER,
	    .key = key,
	    .ref = key,
	    .stage = "ecx-map",
	    .code = code,
	    .reason = reason,
	    .document = document,
	    .len = strlen(document),
	    .hash = hash};

	ledger_quarantine(l, &r);
}

static bool
keep_last(const json_t *row, void *data)
{
	json_t **last = data;

	json_decref(*last);
	*last = json_deep_copy(row);
	return true;
}

/* The last row of the table, or NULL. */
static json_t *
last_row(enum ledger_table t)
{
	const struct ledger_filter all = {.kind = ECX_KINDS};
	json_t *last = NULL;

	ledger_each(l, t, &all, keep_last, &last);
	return last;
}

static bool
count_row(const json_t *row, void *data)
{
	(void)row;
	++*(size_t *)data;
	return true;
}

static size_t
count_rows(enum ledger_table t)
{
	const struct ledger_filter all = {.kind = ECX_KINDS};
	size_t n = 0;

	ledger_each(l, t, &all, count_row, &n);
	return n;
}

/* ---- the file ---- */

static int64_t
file_mode(const char *name)
{
	auto_free char *path = xasprintf("%s/%s", dir, name);
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 0777;
}

static void
test_ledger_files_are_private(void **state)
{
	auto_free char *below = xasprintf("%s/a/state", dir);
	struct stat st;

	(void)state;
	assert_int_equal(file_mode("ledger.sqlite"), 0600);
	assert_int_equal(file_mode("ledger.sqlite-wal"), 0600);
	ledger_close(l);
	l = ledger_open(below);
	assert_int_equal(stat(below, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
}

/* Opening twice makes and loses nothing. */
static void
test_ledger_reopened_has_the_same_rows(void **state)
{
	(void)state;
	put_order(l, "NL-1", 1);
	ledger_close(l);
	l = ledger_open(dir);
	assert_int_equal(count_rows(LEDGER_RECEIPTS), 1);
	ledger_close(l);
	l = ledger_open(dir);
	assert_int_equal(count_rows(LEDGER_RECEIPTS), 1);
}

static void
open_again(void)
{
	ledger_close(ledger_open(dir));
}

static void
open_as_nobody(void)
{
	assert_int_equal(setuid(65534), 0);
	open_again();
}

static void
assert_refused(void (*child)(void), const char *why)
{
	struct unit_said said;

	unit_run(child, &said);
	assert_int_equal(said.status, 78);
	assert_contains(said.text[0], why);
}

static void
test_ledger_unsafe_folder_or_newer_file_is_refused(void **state)
{
	(void)state;
	assert_int_equal(chmod(dir, 0770), 0);
	assert_refused(open_again, "others can write to this folder");
	assert_int_equal(chmod(dir, 0702), 0);
	assert_refused(open_again, "others can write to this folder");
	if (geteuid() == 0) {
		auto_free char *parent = xasprintf("%s/..", dir);

		assert_int_equal(chmod(parent, 0755), 0);
		assert_int_equal(chmod(dir, 0755), 0);
		assert_refused(open_as_nobody, "belongs to another user");
	}
	assert_int_equal(chmod(dir, 0700), 0);
	sql_begin(l);
	assert_int_equal(
	    sql_run(l, "UPDATE meta SET value = value + 1", NULL, 0), 1);
	sql_commit(l);
	assert_refused(open_again, "ledger.sqlite was written by a newer ecx");
}

/* Each step is noted: a second one would fail, its tables are there. */
static void
test_ledger_migrates_once(void **state)
{
	struct ledger_stmt *st;

	(void)state;
	st = sql_query(l, "SELECT value FROM meta", NULL, 0);
	assert_true(sql_next(l, st));
	assert_true(sql_column_int(l, st, 0) >= 1);
	assert_false(sql_next(l, st));
}

/* Parameters are what their number says, however often and in which order
 * they stand. */
static void
test_ledger_sql_parameters_go_by_number(void **state)
{
	struct ledger_stmt *st;
	size_t len;

	(void)state;
	st = sql_query(l, "SELECT $2, $3, $1, $2, NULL",
	    SQL_ARGS(sql_text("one"), sql_int(INT64_MIN), sql_blob("a\0b", 3)));
	assert_true(sql_next(l, st));
	assert_true(sql_column_int(l, st, 0) == INT64_MIN);
	assert_memory_equal(sql_column_blob(l, st, 1, &len), "a\0b", 3);
	assert_int_equal(len, 3);
	assert_string_equal(sql_column(l, st, 2), "one");
	assert_true(sql_column_int(l, st, 3) == INT64_MIN);
	assert_null(sql_column(l, st, 4));
	assert_null(sql_column_dup(l, st, 4));
	assert_false(sql_next(l, st));
}

/* ---- several processes, and dead ones ---- */

static pid_t
start(void (*child)(void))
{
	pid_t pid;

	fflush(NULL);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		child();
		_exit(0);
	}
	return pid;
}

static int
status_of(pid_t pid)
{
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}

static void
die_between(void)
{
	l = ledger_open(dir);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-2", NULL);
	ledger_begin(l);
	put_order(l, "NL-1", 1);
	ledger_intent_close(l, "erp", ECX_ORDER, "NL-2");
	(void)raise(SIGKILL);
}

static void
test_ledger_killed_transaction_leaves_nothing(void **state)
{
	(void)state;
	assert_int_equal(status_of(start(die_between)), 128 + SIGKILL);
	assert_int_equal(count_rows(LEDGER_RECEIPTS), 0);
	assert_int_equal(count_rows(LEDGER_ORDERS), 0);
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-2"));
	put_order(l, "NL-1", 1);
	assert_int_equal(count_rows(LEDGER_RECEIPTS), 1);
}

enum { WRITERS = 4, WRITES = 25 };

static void
write_some(void)
{
	auto_free char *fresh = xasprintf("%s/fresh", dir);
	struct ledger *mine = ledger_open(fresh);
	int i;

	for (i = 0; i < WRITES; i++) {
		auto_free char *key = xasprintf("%ld-%d", (long)getpid(), i);
		auto_free char *last = NULL;

		/* A reader first, then a writer. */
		ledger_begin(mine);
		last = ledger_acked(mine, "shop", ECX_STOCK, "last");
		assert_true(last != NULL || i == 0);
		ledger_acked_put(mine, "shop", ECX_STOCK, "last", key);
		ledger_acked_put(mine, "shop", ECX_STOCK, key, "1");
		ledger_commit(mine);
	}
	ledger_close(mine);
}

/* From the first open on, each waits: none sees that the ledger is busy. */
static void
test_ledger_writers_wait_for_each_other(void **state)
{
	auto_free char *fresh = xasprintf("%s/fresh", dir);
	pid_t writers[WRITERS];
	size_t i;

	(void)state;
	for (i = 0; i < WRITERS; i++)
		writers[i] = start(write_some);
	for (i = 0; i < WRITERS; i++)
		assert_int_equal(status_of(writers[i]), 0);
	ledger_close(l);
	l = ledger_open(fresh);
	assert_int_equal(count_rows(LEDGER_LEVELS), WRITERS * WRITES + 1);
}

static const char *lock_name;

static void
try_lock(void)
{
	l = ledger_open(dir);
	_exit(ledger_lock(l, lock_name) ? 0 : 75);
}

static int
other_locks(const char *name)
{
	lock_name = name;
	return status_of(start(try_lock));
}

static void
test_ledger_lock_excludes_other_processes(void **state)
{
	(void)state;
	assert_true(ledger_lock(l, "ecx-push-erp.erp"));
	assert_true(ledger_lock(l, "ecx-push-erp.erp"));
	assert_int_equal(other_locks("ecx-push-erp.erp"), 75);
	assert_int_equal(other_locks("ecx-push-erp.other"), 0);
	assert_int_equal(file_mode("lock"), 0700);
	assert_int_equal(file_mode("lock/ecx-push-erp.erp"), 0600);
	ledger_close(l);
	assert_int_equal(other_locks("ecx-push-erp.erp"), 0);
	l = ledger_open(dir);
	assert_true(ledger_lock(l, "ecx-push-erp.erp"));
}

static int orphan[2]; /* closed by the parent to let the orphan go */

static void
leave_an_orphan(void)
{
	char end;

	(void)close(orphan[1]);
	l = ledger_open(dir);
	if (!ledger_lock(l, "a"))
		_exit(1);
	if (fork() == 0) {
		(void)!read(orphan[0], &end, 1);
		_exit(0);
	}
	_exit(0);
}

/* A worker may outlive its parent with a request under way. */
static void
test_ledger_lock_stays_with_an_orphan(void **state)
{
	(void)state;
	assert_int_equal(pipe(orphan), 0);
	assert_int_equal(status_of(start(leave_an_orphan)), 0);
	assert_int_equal(other_locks("a"), 75);
	(void)close(orphan[0]);
	(void)close(orphan[1]);
	while (other_locks("a") != 0)
		continue;
}

/* A name is a file in its folder, whatever it holds. */
static void
test_ledger_lock_name_is_a_safe_file_name(void **state)
{
	(void)state;
	assert_true(ledger_lock(l, "../up/\xc3\xa9 x"));
	assert_int_equal(file_mode("lock/_._up____x"), 0600);
	assert_int_equal(other_locks("../up/\xc3\xa9 x"), 75);
}

static int ready[2];

static void
lock_and_wait(void)
{
	struct ledger *mine = ledger_open(dir);

	assert_true(ledger_lock(mine, "x"));
	assert_int_equal(write(ready[1], "x", 1), 1);
	for (;;)
		(void)pause();
}

static void
test_ledger_lock_of_a_killed_process_is_free(void **state)
{
	pid_t holder;
	char c;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	holder = start(lock_and_wait);
	assert_int_equal(read(ready[0], &c, 1), 1);
	assert_false(ledger_lock(l, "x"));
	assert_int_equal(kill(holder, SIGKILL), 0);
	assert_int_equal(status_of(holder), 128 + SIGKILL);
	assert_true(ledger_lock(l, "x"));
	(void)close(ready[0]);
	(void)close(ready[1]);
}

static void
fill_disk(void)
{
	const struct rlimit limit = {262144, 262144};
	auto_free char *value = xmalloc(200001);

	memset(value, 'x', 200000);
	value[200000] = '\0';
	l = ledger_open(dir);
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	ledger_acked_put(l, "shop", ECX_STOCK, "small", "1");
	ledger_begin(l);
	ledger_acked_put(l, "shop", ECX_STOCK, "large", value);
	ledger_acked_put(l, "shop", ECX_STOCK, "larger", value);
	ledger_commit(l);
}

static void
test_ledger_full_disk_exits_with_75(void **state)
{
	auto_free char *where = xasprintf("ledger: %s/ledger.sqlite: ", dir);
	struct unit_said said;
	auto_free char *value = NULL;

	(void)state;
	unit_run(fill_disk, &said);
	assert_int_equal(said.status, 75);
	assert_non_null(strstr(said.text[0], where));
	value = ledger_acked(l, "shop", ECX_STOCK, "small");
	assert_string_equal(value, "1");
	assert_null(ledger_acked(l, "shop", ECX_STOCK, "large"));
}

#ifdef ECX_CRASH_POINTS
static size_t
count_points(const char *where)
{
	auto_free char *path = xasprintf("%s/points", dir);
	auto_buf struct buf log = {0};
	const char *at;
	size_t n = 0;

	buf_init(&log, BUF_LINE_MAX);
	assert_true(file_read(path, &log));
	for (at = log.data; (at = strstr(at, where)) != NULL; at++)
		n++;
	return n;
}

/* A group costs what a single write costs. */
static void
test_ledger_group_is_one_write(void **state)
{
	auto_free char *path = xasprintf("%s/points", dir);
	char ref[16];
	int i;

	(void)state;
	setenv("ECX_CRASH_LOG", path, 1);
	ledger_begin(l);
	for (i = 0; i < 64; i++) {
		(void)snprintf(ref, sizeof(ref), "NL-%d", i);
		put_order(l, ref, 1);
	}
	ledger_commit(l);
	assert_int_equal(count_points("ledger: before write"), 1);
	assert_int_equal(count_points("ledger: after write"), 1);
	put_order(l, "NL-64", 1);
	assert_int_equal(count_points("ledger: before write"), 2);
	assert_int_equal(count_points("ledger: after write"), 2);
	unsetenv("ECX_CRASH_LOG");
	assert_int_equal(count_rows(LEDGER_RECEIPTS), 65);
}
#endif

/* ---- receipts and intents ---- */

static void
test_ledger_receipt_by_target_kind_and_key(void **state)
{
	struct ledger_receipt r;

	(void)state;
	assert_false(ledger_receipt(l, "erp", ECX_ORDER, "NL-1", &r));
	assert_null(r.ref);
	put_order(l, "NL-1", UINT64_MAX);
	assert_false(ledger_receipt(l, "erp2", ECX_ORDER, "NL-1", &r));
	assert_false(ledger_receipt(l, "erp", ECX_CUSTOMER, "NL-1", &r));
	assert_false(ledger_receipt(l, "erp", ECX_ORDER, "NL-2", &r));
	assert_true(ledger_receipt(l, "erp", ECX_ORDER, "NL-1", &r));
	assert_string_equal(r.ref, "NL-1");
	assert_string_equal(r.id, "17");
	assert_string_equal(r.number, "N1");
	assert_true(r.created == HOUR);
	assert_false(r.existed);
	assert_true(r.hash == UINT64_MAX);
	ledger_receipt_free(&r);
}

static void
test_ledger_receipt_seen_changes_its_hash_only(void **state)
{
	struct ledger_receipt r;

	(void)state;
	put_order(l, "NL-1", 1);
	put_order(l, "NL-2", 1);
	ledger_receipt_seen(l, "erp", ECX_ORDER, "NL-1", 2);
	assert_true(ledger_receipt(l, "erp", ECX_ORDER, "NL-1", &r));
	assert_true(r.hash == 2);
	assert_string_equal(r.id, "17");
	ledger_receipt_free(&r);
	assert_true(ledger_receipt(l, "erp", ECX_ORDER, "NL-2", &r));
	assert_true(r.hash == 1);
	ledger_receipt_free(&r);
}

static void
test_ledger_intent_is_open_until_it_is_closed(void **state)
{
	json_t *row;

	(void)state;
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	ledger_close(l);
	setenv("ECX_NOW", "2026-11-20T13:00:00Z", 1);
	l = ledger_open(dir);
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-2"));
	assert_false(ledger_intent_is_open(l, "erp", ECX_CUSTOMER, "NL-1"));
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	row = last_row(LEDGER_INTENTS);
	assert_string_equal(json_string_at(row, "since"), NOON);
	assert_string_equal(
	    json_string_at(row, "seen"), "2026-11-20T13:00:00Z");
	assert_int_equal(json_integer_value(json_at(row, "tries")), 2);
	json_decref(row);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-2", NULL);
	ledger_intent_close(l, "erp", ECX_ORDER, "NL-1");
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-2"));
}

static void
test_ledger_receipt_closes_intent_and_rejection(void **state)
{
	(void)state;
	quarantine("NL-1", "c", "r", "{}", 1);
	quarantine("NL-2", "c", "r", "{}", 1);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-2", NULL);
	put_order(l, "NL-1", 1);
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-2"));
	assert_int_equal(count_rows(LEDGER_QUARANTINE), 1);
	json_auto_t *row = last_row(LEDGER_QUARANTINE);
	assert_string_equal(json_string_at(row, "key"), "NL-2");
}

/* ---- quarantine ---- */

static void
test_ledger_quarantine_keeps_a_row_for_a_key(void **state)
{
	(void)state;
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	quarantine("NL-1", "V1/331", "no\nmaterial \xff",
	    "{\"type\":\"Order\",\"source\":\"shop\",\"orderNumber\":\"1\"}",
	    1);
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	setenv("ECX_NOW", "2026-11-20T13:00:00Z", 1);
	quarantine("NL-1", "V1/332", "other",
	    "{\"type\":\"Order\",\"source\":\"shop\",\"orderNumber\":\"1\"}",
	    2);
	quarantine("NL-1", "V1/331", "no\nmaterial \xff",
	    "{\"type\":\"Order\",\"source\":\"shop\",\"orderNumber\":\"1\"}",
	    1);
	json_auto_t *row = last_row(LEDGER_QUARANTINE);
	json_auto_t *wanted =
	    doc_of("{\"target\":\"erp\",\"kind\":\"order\","
		   "\"key\":\"NL-1\",\"source\":\"shop\",\"ref\":\"NL-1\","
		   "\"stage\":\"ecx-map\",\"code\":\"V1/331\","
		   "\"reason\":\"no\\\\x0amaterial \\\\xff\","
		   "\"hash\":\"0000000000000001\",\"since\":\"" NOON "\","
		   "\"seen\":\"2026-11-20T13:00:00Z\",\"tries\":3,"
		   "\"summary\":{\"orderNumber\":\"1\"}}");
	auto_free char *text = json_text(row), *wanted_text = json_text(wanted);

	assert_string_equal(text, wanted_text);
	assert_int_equal(count_rows(LEDGER_QUARANTINE), 1);
}

/* A row that could not be read has neither reference nor kind nor type. */
static void
test_ledger_quarantine_takes_an_unreadable_line(void **state)
{
	const struct ledger_rejection r = {.target = "erp",
	    .kind = ECX_KINDS,
	    .key = "0123",
	    .stage = "ecx-push-erp",
	    .document = NULL,
	    .len = 0};

	(void)state;
	ledger_quarantine(l, &r);
	json_auto_t *row = last_row(LEDGER_QUARANTINE);
	assert_string_equal(json_string_at(row, "kind"), "unknown");
	assert_null(json_at(row, "ref"));
	assert_null(json_at(row, "reason"));
	assert_null(json_at(row, "summary"));
}

static void
test_ledger_known_is_new_held_done_or_edited(void **state)
{
	(void)state;
#define KNOWN(content, hash) \
	ledger_known(l, "erp", ECX_ORDER, "NL-1", NULL, content, hash)
	assert_int_equal(KNOWN(5, 6), LEDGER_NEW);
	quarantine("NL-1", "c", "r", "{}", 6);
	assert_int_equal(KNOWN(5, 6), LEDGER_HELD);
	assert_int_equal(KNOWN(5, 7), LEDGER_NEW);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	assert_int_equal(KNOWN(5, 6), LEDGER_NEW);
	ledger_intent_close(l, "erp", ECX_ORDER, "NL-1");
	assert_int_equal(KNOWN(5, 6), LEDGER_HELD);
	put_order(l, "NL-1", 5);
	assert_int_equal(KNOWN(5, 6), LEDGER_DONE);
	assert_int_equal(KNOWN(4, 6), LEDGER_EDITED);
	quarantine("NL-1", "c", "edited", "{}", 6);
	assert_int_equal(KNOWN(5, 6), LEDGER_DONE);
	assert_int_equal(KNOWN(4, 6), LEDGER_HELD);
	assert_int_equal(KNOWN(4, 7), LEDGER_EDITED);
	assert_int_equal(
	    ledger_known(l, "other", ECX_ORDER, "NL-1", NULL, 5, 6),
	    LEDGER_NEW);
#undef KNOWN
}

/* ---- documents that wait ---- */

static const struct ledger_deferral waiting = {.target = "erp",
    .kind = ECX_ORDER,
    .key = "NL-5",
    .source = "shop",
    .id = "5",
    .code = "again",
    .reason = "busy",
    .document = "{}",
    .len = 2,
    .hash = 12};

static const int64_t hour = INT64_C(3600) * 1000000;

static bool
count_due(const struct ledger_deferral *d, void *data)
{
	assert_string_equal(d->key, "NL-5");
	++*(size_t *)data;
	return true;
}

static size_t
due(void)
{
	size_t n = 0;

	ledger_due(l, "shop", ECX_ORDER, "erp", count_due, &n);
	return n;
}

/* One with a receipt waits too, for what it has gained since. */
static void
test_ledger_known_waits_until_it_is_due(void **state)
{
	struct ledger_wait wait;

	(void)state;
#define KNOWN(content, hash) \
	ledger_known(l, "erp", ECX_ORDER, "NL-5", NULL, content, hash)
	assert_true(ledger_defer(l, &waiting, hour, &wait));
	assert_int_equal(KNOWN(5, 12), LEDGER_WAITS);
	assert_int_equal(KNOWN(5, 13), LEDGER_NEW);
	put_order(l, "NL-5", 5);
	assert_int_equal(KNOWN(4, 12), LEDGER_EDITED);
	assert_true(ledger_defer(l, &waiting, hour, &wait));
	assert_int_equal(KNOWN(4, 12), LEDGER_WAITS);
	assert_int_equal(KNOWN(4, 13), LEDGER_EDITED);
	assert_int_equal(KNOWN(5, 12), LEDGER_DONE);
#undef KNOWN
}

/* 15 minutes, doubled up to 4 hours. */
static void
test_ledger_deferred_document_is_due_later_each_time(void **state)
{
	static const int64_t minutes[] = {15, 30, 60, 120, 240, 240};
	struct ledger_wait wait;
	size_t i;

	(void)state;
	assert_false(ledger_waits(l, "erp", ECX_ORDER, "NL-5", &wait));
	for (i = 0; i < ARRAY_LEN(minutes); i++) {
		assert_true(ledger_defer(l, &waiting, 0, &wait));
		assert_int_equal(
		    wait.next - wait.tried, minutes[i] * 60 * 1000000);
	}
	assert_int_equal(due(), 0);
	setenv("ECX_NOW", "2026-11-20T16:00:00Z", 1);
	assert_int_equal(due(), 1);
	assert_int_equal(
	    ledger_known(l, "erp", ECX_ORDER, "NL-5", NULL, 1, 12), LEDGER_NEW);
	put_order(l, "NL-5", 1);
	assert_int_equal(due(), 0);
}

static void
file_waiting(const char *code, uint64_t hash)
{
	ledger_quarantine(l, &(const struct ledger_rejection){.target = "erp",
				 .kind = ECX_ORDER,
				 .key = "NL-5",
				 .source = "shop",
				 .id = "5",
				 .ref = "NL-5",
				 .stage = "ecx-push-erp",
				 .code = code,
				 .reason = "no item",
				 .document = "{}",
				 .len = 2,
				 .hash = hash});
}

/* What was filed for its master data is due once a day for a week, and stays
 * filed. */
static void
test_ledger_filed_document_is_due_daily_for_a_week(void **state)
{
	struct ledger_deferral d = waiting;
	struct ledger_wait wait;
	char now[CLOCK_TEXT];
	int64_t since;
	size_t n = 0;
	int day;

	(void)state;
	d.code = LEDGER_MASTER_DATA;
	assert_true(ledger_defer(l, &d, 0, &wait));
	file_waiting(LEDGER_MASTER_DATA, 12);
	assert_int_equal(due(), 0);
	for (day = 1; day < 10; day++) {
		(void)clock_print(wait.first + day * 24 * hour, now);
		setenv("ECX_NOW", now, 1);
		assert_int_equal(
		    ledger_known(l, "erp", ECX_ORDER, "NL-5", NULL, 1, 12),
		    due() == 1 ? LEDGER_NEW : LEDGER_HELD);
		if (due() == 0)
			continue;
		n++;
		assert_false(ledger_defer(l, &d, 0, &wait));
		assert_false(ledger_waits(l, "erp", ECX_ORDER, "NL-5", &wait));
		wait.first = 0;
		assert_true(
		    ledger_filed(l, "erp", ECX_ORDER, "NL-5", &wait.first));
		file_waiting(LEDGER_MASTER_DATA, 12);
		assert_int_equal(due(), 0);
	}
	assert_int_equal(n, 7);
	file_waiting("rejected", 12);
	assert_false(ledger_filed(l, "erp", ECX_ORDER, "NL-5", &since));
}

/* A price that the store does not have is asked for once a day, for good; one
 * that could not be set, until it is set. */
static void
test_ledger_price_that_was_not_set_is_due_until_it_is(void **state)
{
	struct ledger_rejection r = {.target = "erp",
	    .kind = ECX_PRICE,
	    .key = "NL-5",
	    .source = "shop",
	    .id = "5",
	    .stage = "ecx-price-push",
	    .code = "missing",
	    .document = "{}",
	    .len = 2};
	struct ledger_deferral d = waiting;
	struct ledger_wait wait;
	size_t n;

	(void)state;
	d.kind = ECX_PRICE;
#define DUE(count)                                              \
	n = 0;                                                  \
	ledger_due(l, "shop", ECX_PRICE, "erp", count_due, &n); \
	assert_int_equal(n, count)
	ledger_quarantine(l, &r);
	DUE(0);
	setenv("ECX_NOW", "2026-12-20T12:00:00Z", 1);
	DUE(1);
	ledger_quarantine(l, &r);
	DUE(0);
	setenv("ECX_NOW", "2026-12-21T12:00:00Z", 1);
	DUE(1);
	ledger_acked_put(l, "erp", ECX_PRICE, "NL-5", "5");
	DUE(0);
	assert_true(ledger_defer(l, &d, INT64_MAX, &wait));
	setenv("ECX_NOW", "2026-12-22T12:00:00Z", 1);
	DUE(1);
	ledger_acked_put(l, "erp", ECX_PRICE, "NL-5", "5");
	DUE(0);
#undef DUE
}

/* Time in which the target created nothing does not count. */
static void
test_ledger_deferred_time_counts_while_the_target_creates(void **state)
{
	struct ledger_health health = {.words = "no", .alike = 2};
	struct ledger_wait wait;

	(void)state;
	assert_true(ledger_defer(l, &waiting, hour, &wait));
	assert_int_equal(ledger_known(l, "erp", ECX_ORDER, "NL-5", NULL, 1, 12),
	    LEDGER_WAITS);
	assert_int_equal(
	    ledger_known(l, "erp", ECX_ORDER, "NL-5", NULL, 1, 13), LEDGER_NEW);
	setenv("ECX_NOW", "2026-11-23T12:00:00Z", 1);
	assert_true(ledger_defer(l, &waiting, hour, &wait));
	assert_int_equal(wait.waited, 0);
	health.created = clock_now() + 1;
	ledger_health_put(l, "erp", &health);
	setenv("ECX_NOW", "2026-11-23T13:00:00Z", 1);
	assert_true(ledger_defer(l, &waiting, hour, &wait));
	assert_int_equal(wait.waited, hour);
	health.created = clock_now() + 1;
	ledger_health_put(l, "erp", &health);
	setenv("ECX_NOW", "2026-11-23T13:00:01Z", 1);
	assert_false(ledger_defer(l, &waiting, hour, &wait));
}

/* The same reference of another source, or of another id. */
static void
test_ledger_key_of_another_document_is_taken(void **state)
{
	json_auto_t *first =
	    json_pack("{s:s, s:s}", "source", "shop", "id", "1");
	json_auto_t *id = json_pack("{s:s, s:s}", "source", "shop", "id", "2");
	json_auto_t *source =
	    json_pack("{s:s, s:s}", "source", "other", "id", "1");
	json_auto_t *none = json_object();
	char why[ECX_WHY];

	(void)state;
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", first);
#define TAKEN(doc) ledger_is_taken(l, "erp", ECX_ORDER, "NL-1", doc, why)
	assert_false(TAKEN(first));
	assert_false(TAKEN(none));
	assert_true(TAKEN(id));
	assert_non_null(strstr(why, "'NL-1' is already that of the order"));
	assert_true(TAKEN(source));
	ledger_intent_close(l, "erp", ECX_ORDER, "NL-1");
	assert_false(TAKEN(id));
#undef TAKEN
}

/* ---- checkpoints, levels, events ---- */

static void
assert_checkpoint(const char *flow, const char *cursor, int64_t at)
{
	int64_t when = -1;
	auto_free char *stored =
	    ledger_checkpoint(l, "shop", ECX_ORDER, flow, &when);
	auto_free char *again =
	    ledger_checkpoint(l, "shop", ECX_ORDER, flow, NULL);

	assert_string_equal(stored != NULL ? stored : "none", cursor);
	assert_string_equal(again != NULL ? again : "none", cursor);
	assert_true(when == at);
}

static void
test_ledger_checkpoint_by_source_kind_and_flow(void **state)
{
	int64_t noon, one;

	(void)state;
	assert_true(clock_parse(NOON, &noon));
	one = noon + HOUR;
	assert_checkpoint("erp", "none", 0);
	ledger_checkpoint_put(l, "shop", ECX_ORDER, "erp", "a");
	ledger_checkpoint_put(l, "shop", ECX_ORDER, "crm", "b");
	ledger_checkpoint_put(l, "shop", ECX_CUSTOMER, "erp", "c");
	assert_checkpoint("erp", "a", noon);
	setenv("ECX_NOW", "2026-11-20T13:00:00Z", 1);
	ledger_checkpoint_put(l, "shop", ECX_ORDER, "erp", "a2");
	assert_checkpoint("erp", "a2", one);
	assert_checkpoint("crm", "b", noon);
}

static void
assert_level(const char *key, const char *value)
{
	auto_free char *stored = ledger_acked(l, "shop", ECX_STOCK, key);

	assert_string_equal(stored != NULL ? stored : "none", value);
}

static void
list_level(const char *key, const char *value, void *data)
{
	buf_addf(data, "%s=%s ", key, value);
}

static void
test_ledger_level_by_target_kind_and_key(void **state)
{
	auto_buf struct buf all = {0};

	(void)state;
	assert_level("TS@main", "none");
	ledger_acked_put(l, "shop", ECX_STOCK, "TS@main", "3");
	ledger_acked_put(l, "shop", ECX_STOCK, "TS@store", "4");
	ledger_acked_put(l, "shop", ECX_PRICE, "TS@main", "19.95");
	ledger_acked_put(l, "shop", ECX_STOCK, "TS@main", "2.50");
	assert_level("TS@main", "2.50");
	assert_level("TS@store", "4");
	ledger_acked_put(l, "other", ECX_STOCK, "TS@main", "5");
	buf_init(&all, 1000);
	ledger_acked_all(l, "shop", ECX_STOCK, list_level, &all);
	assert_string_equal(all.data, "TS@main=2.50 TS@store=4 ");
}

static void
test_ledger_event_is_a_row(void **state)
{
	(void)state;
	ledger_event(l, "ecx-push-erp", "erp", "created", "NL-1", "a\nb");
	ledger_event(l, "ecx-push-erp", NULL, "end", NULL, NULL);
	assert_int_equal(count_rows(LEDGER_EVENTS), 2);
}

int
test_ledger(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
	    TEST(test_ledger_files_are_private),
	    TEST(test_ledger_reopened_has_the_same_rows),
	    TEST(test_ledger_unsafe_folder_or_newer_file_is_refused),
	    TEST(test_ledger_migrates_once),
	    TEST(test_ledger_sql_parameters_go_by_number),
	    TEST(test_ledger_killed_transaction_leaves_nothing),
	    TEST(test_ledger_writers_wait_for_each_other),
	    TEST(test_ledger_lock_excludes_other_processes),
	    TEST(test_ledger_lock_stays_with_an_orphan),
	    TEST(test_ledger_lock_name_is_a_safe_file_name),
	    TEST(test_ledger_lock_of_a_killed_process_is_free),
	    TEST(test_ledger_full_disk_exits_with_75),
#ifdef ECX_CRASH_POINTS
	    TEST(test_ledger_group_is_one_write),
#endif
	    TEST(test_ledger_receipt_by_target_kind_and_key),
	    TEST(test_ledger_receipt_seen_changes_its_hash_only),
	    TEST(test_ledger_intent_is_open_until_it_is_closed),
	    TEST(test_ledger_receipt_closes_intent_and_rejection),
	    TEST(test_ledger_quarantine_keeps_a_row_for_a_key),
	    TEST(test_ledger_quarantine_takes_an_unreadable_line),
	    TEST(test_ledger_known_is_new_held_done_or_edited),
	    TEST(test_ledger_known_waits_until_it_is_due),
	    TEST(test_ledger_deferred_document_is_due_later_each_time),
	    TEST(test_ledger_filed_document_is_due_daily_for_a_week),
	    TEST(test_ledger_price_that_was_not_set_is_due_until_it_is),
	    TEST(test_ledger_deferred_time_counts_while_the_target_creates),
	    TEST(test_ledger_key_of_another_document_is_taken),
	    TEST(test_ledger_checkpoint_by_source_kind_and_flow),
	    TEST(test_ledger_level_by_target_kind_and_key),
	    TEST(test_ledger_event_is_a_row),
	};

	return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
