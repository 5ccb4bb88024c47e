/* What is shown, replayed, dropped and mailed. */
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger.h"
#include "core/ledger_compare.h"
#include "core/ledger_exported.h"
#include "core/ledger_defer.h"
#include "core/ledger_runs.h"
#include "unit.h"

#define HOUR INT64_C(3600000000)

static struct ledger *l;
static char *dir;
static const struct ledger_filter all = {.kind = ECX_KINDS};

static int
setup(void **state)
{
	(void)state;
	setenv("ECX_NOW", "2026-11-20T12:00:00Z", 1);
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

static void
put(enum ecx_kind kind, const char *target, const char *ref, int64_t at)
{
	char id[] = "17", number[] = "N1";
	const struct ledger_receipt receipt = {.id = id,
	    .number = number,
	    .created = at,
	    .existed = true,
	    .hash = 0xfeedfacecafebeef};
	json_auto_t *doc = json_pack("{s:s, s:s, s:s, s:s}", "type",
	    kind == ECX_ORDER ? "Order" : "Customer", "source", "shop", "ref",
	    ref, "orderNumber", "1001");

	ledger_receipt_put(l, target, kind, ref, doc, &receipt);
}

static void
refuse(const char *target, const char *key, const char *reason,
    const char *document, size_t len, uint64_t hash)
{
	const struct ledger_rejection r = {.target = target,
	    .kind = ECX_ORDER,
	    .key = key,
	    .ref = key,
	    .stage = "ecx-map",
	    .code = "map",
	    .reason = reason,
	    .document = document,
	    .len = len,
	    .hash = hash};

	ledger_quarantine(l, &r);
}

static bool
append_row(const json_t *row, void *data)
{
	auto_free char *text = json_text(row);

	buf_addf(data, "%s\n", text);
	return true;
}

static void
assert_rows(
    enum ledger_table t, const struct ledger_filter *filter, const char *wanted)
{
	auto_buf struct buf rows = {0};

	buf_init(&rows, BUF_LINE_MAX);
	ledger_each(l, t, filter, append_row, &rows);
	assert_string_equal(rows.data, wanted);
}

static const struct ledger_deferral waiting = {.target = "erp",
    .kind = ECX_ORDER,
    .key = "NL-5",
    .source = "shop",
    .id = "5",
    .ref = "NL-5",
    .code = "again",
    .reason = "busy",
    .document = "{}",
    .len = 2,
    .hash = 12};

static int64_t
mail(enum ecx_kind kind, const char *text)
{
	int64_t id;

	ledger_begin(l);
	id = ledger_mail_put(l, kind, "<1@x>", text, strlen(text));
	ledger_commit(l);
	return id;
}

static void
fill(void)
{
	struct ledger_wait wait;
	json_auto_t *order = json_pack("{s:s, s:s, s:s, s:[{s:s, s:s}]}",
	    "source", "shop", "ref", "NL-2", "id", "gid/2", "orderedItem",
	    "sku", "A", "orderQuantity", "2");
	json_auto_t *credit =
	    json_pack("{s:s, s:s}", "ref", "NL-1", "identifier", "NL-1-R1");
	int64_t id;

	put(ECX_ORDER, "erp", "NL-1", HOUR);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-3", NULL);
	refuse("erp", "NL-4", "bad", "{\"source\":\"shop\"}", 17, 0xab);
	assert_true(ledger_defer(l, &waiting, HOUR, &wait));
	ledger_checkpoint_put(l, "shop", ECX_ORDER, "erp", "c\"1");
	ledger_order_seen(l, "erp", order);
	ledger_acked_put(l, "shop", ECX_STOCK, "A@main", "3");
	ledger_book(l, "erp", credit, "R7", "reported");
	compare_open(l);
	compare_found_put(l, &(const struct compare_found){.key = "NL-1",
				 .difference = "total",
				 .ours = "2.00",
				 .theirs = "1.00"});
	compare_store(l, "erp", "shop");
	ledger_event(l, "ecx-push-erp", "erp", "created", "NL-1", NULL);
	(void)ledger_run_begin(
	    l, &(const struct ledger_run){.tool = "ecx-push-erp",
		   .connection = "erp",
		   .kind = ECX_KINDS});

	id = mail(ECX_ORDER, "text");
	assert_int_equal(id, 1);
	ledger_mail_failed(l, id, "connection\nrefused");
}

static void
test_ledger_rows_of_each_table(void **state)
{
	static const char *const wanted[LEDGER_TABLES] = {
	    [LEDGER_RECEIPTS] =
		"{\"target\":\"erp\",\"kind\":\"order\",\"key\":\"NL-1\","
		"\"source\":\"shop\",\"ref\":\"NL-1\",\"id\":\"17\","
		"\"number\":\"N1\",\"created\":\"1970-01-01T01:00:00Z\","
		"\"existed\":true,\"hash\":\"feedfacecafebeef\","
		"\"summary\":{\"orderNumber\":\"1001\"},\"mail_id\":1}\n",
	    [LEDGER_INTENTS] =
		"{\"target\":\"erp\",\"kind\":\"order\",\"key\":\"NL-3\","
		"\"since\":\"2026-11-20T12:00:00Z\","
		"\"seen\":\"2026-11-20T12:00:00Z\",\"tries\":1}\n",
	    [LEDGER_QUARANTINE] =
		"{\"target\":\"erp\",\"kind\":\"order\",\"key\":\"NL-4\","
		"\"source\":\"shop\",\"ref\":\"NL-4\",\"stage\":\"ecx-map\","
		"\"code\":\"map\",\"reason\":\"bad\","
		"\"hash\":\"00000000000000ab\","
		"\"since\":\"2026-11-20T12:00:00Z\","
		"\"seen\":\"2026-11-20T12:00:00Z\",\"tries\":1,"
		"\"mail_id\":1}\n",
	    [LEDGER_DEFERRED] =
		"{\"target\":\"erp\",\"kind\":\"order\",\"key\":\"NL-5\","
		"\"source\":\"shop\",\"id\":\"5\",\"ref\":\"NL-5\","
		"\"code\":\"again\",\"reason\":\"busy\","
		"\"hash\":\"000000000000000c\","
		"\"first\":\"2026-11-20T12:00:00Z\","
		"\"tried\":\"2026-11-20T12:00:00Z\","
		"\"next\":\"2026-11-20T12:15:00Z\",\"tries\":1,"
		"\"mail_id\":1}\n",
	    [LEDGER_CHECKPOINTS] =
		"{\"source\":\"shop\",\"kind\":\"order\",\"flow\":\"erp\","
		"\"cursor\":\"c\\\"1\","
		"\"stored\":\"2026-11-20T12:00:00Z\"}\n",
	    [LEDGER_LEVELS] =
		"{\"target\":\"shop\",\"kind\":\"stock\",\"key\":\"A@main\","
		"\"value\":\"3\",\"stored\":\"2026-11-20T12:00:00Z\"}\n",
	    [LEDGER_ORDERS] =
		"{\"target\":\"erp\",\"source\":\"shop\",\"ref\":\"NL-1\","
		"\"number\":\"1001\",\"lines\":[],"
		"\"seen\":\"1970-01-01T01:00:00Z\","
		"\"known\":\"1970-01-01T01:00:00Z\"}\n"
		"{\"target\":\"erp\",\"source\":\"shop\",\"ref\":\"NL-2\","
		"\"id\":\"gid/2\","
		"\"lines\":[{\"sku\":\"A\",\"quantity\":\"2\"}],"
		"\"seen\":\"2026-11-20T12:00:00Z\"}\n",
	    [LEDGER_BOOKED] =
		"{\"target\":\"erp\",\"key\":\"NL-1-R1\",\"ref\":\"NL-1\","
		"\"event\":\"R7\",\"how\":\"reported\","
		"\"at\":\"2026-11-20T12:00:00Z\","
		"\"taken\":{\"lines\":{}}}\n",
	    [LEDGER_DIFFERENCES] =
		"{\"target\":\"erp\",\"source\":\"shop\",\"key\":\"NL-1\","
		"\"what\":\"total\",\"ours\":\"2.00\",\"theirs\":\"1.00\","
		"\"first\":\"2026-11-20T12:00:00Z\","
		"\"seen\":\"2026-11-20T12:00:00Z\"}\n",
	    [LEDGER_MAILS] =
		"{\"id\":1,\"kind\":\"order\",\"message_id\":\"<1@x>\","
		"\"created\":\"2026-11-20T12:00:00Z\",\"tries\":1,"
		"\"tried\":\"2026-11-20T12:00:00Z\","
		"\"why\":\"connection\\\\x0arefused\"}\n",
	    [LEDGER_EVENTS] =
		"{\"happened\":\"2026-11-20T12:00:00Z\","
		"\"tool\":\"ecx-push-erp\",\"connection\":\"erp\","
		"\"what\":\"created\",\"ref\":\"NL-1\"}\n",
	    [LEDGER_RUNS] =
		"{\"id\":1,\"tool\":\"ecx-push-erp\",\"connection\":\"erp\","
		"\"started\":\"2026-11-20T12:00:00Z\",\"n_in\":0,"
		"\"n_out\":0,\"n_skipped\":0,\"n_failed\":0}\n",
	};
	enum ledger_table t;

	(void)state;
	fill();
	for (t = 0; t < LEDGER_TABLES; t++) {
		UNIT_CASE("%s", ledger_table_name(t));

		assert_rows(t, &all, wanted[t]);
	}
	assert_string_equal(ledger_table_name(LEDGER_QUARANTINE), "quarantine");
}

static bool
count(const json_t *row, void *data)
{
	(void)row;
	return ++*(size_t *)data < 2;
}

static size_t
count_rows(enum ledger_table t, struct ledger_filter filter)
{
	size_t n = 0;

	ledger_each(l, t, &filter, count, &n);
	return n;
}

/* Each filter alone, one that lets the row through and one that does not. */
static void
test_ledger_rows_by_each_filter(void **state)
{
	static const struct {
		enum ledger_table t;
		struct ledger_filter filter;
		size_t n;
	} cases[] = {
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .target = "erp"}, 1},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .target = "crm"}, 0},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .source = "shop"}, 1},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .source = "erp"}, 0},
	    {LEDGER_RECEIPTS, {.kind = ECX_ORDER}, 1},
	    {LEDGER_RECEIPTS, {.kind = ECX_CUSTOMER}, 0},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .key = "NL-1"}, 1},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .key = "NL"}, 0},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .before = HOUR + 1}, 1},
	    {LEDGER_RECEIPTS, {.kind = ECX_KINDS, .before = HOUR}, 0},
	    {LEDGER_RECEIPTS,
		{.kind = ECX_ORDER,
		    .target = "erp",
		    .source = "shop",
		    .key = "NL-1",
		    .before = HOUR + 1},
		1},
	    {LEDGER_INTENTS, {.kind = ECX_KINDS, .source = "shop"}, 0},
	    {LEDGER_INTENTS, {.kind = ECX_KINDS, .key = "NL-3"}, 1},
	    {LEDGER_LEVELS, {.kind = ECX_KINDS, .key = "A@main"}, 1},
	    {LEDGER_CHECKPOINTS, {.kind = ECX_KINDS, .source = "shop"}, 1},
	    {LEDGER_CHECKPOINTS, {.kind = ECX_KINDS, .target = "erp"}, 0},
	    {LEDGER_CHECKPOINTS, {.kind = ECX_KINDS, .key = "erp"}, 1},
	    {LEDGER_ORDERS, {.kind = ECX_KINDS, .key = "1001"}, 1},
	    {LEDGER_ORDERS, {.kind = ECX_KINDS, .key = "NL-1"}, 1},
	    {LEDGER_ORDERS, {.kind = ECX_KINDS, .target = "erp"}, 2},
	    {LEDGER_ORDERS, {.kind = ECX_ORDER}, 0},
	    {LEDGER_MAILS, {.kind = ECX_ORDER}, 1},
	    {LEDGER_MAILS, {.kind = ECX_KINDS, .target = "erp"}, 0},
	    {LEDGER_EVENTS, {.kind = ECX_KINDS, .key = "NL-1"}, 1},
	    {LEDGER_EVENTS, {.kind = ECX_ORDER}, 0},
	};
	size_t i;

	(void)state;
	fill();
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, ledger_table_name(cases[i].t));

		assert_int_equal(
		    count_rows(cases[i].t, cases[i].filter), cases[i].n);
	}
}

/* A fulfillment's key is longer than its reference: both find it. */
static void
test_ledger_rows_by_key_or_reference(void **state)
{
	const struct ledger_rejection r = {.target = "shop",
	    .kind = ECX_FULFILLMENT,
	    .key = "NL-1/80",
	    .ref = "NL-1",
	    .stage = "ecx-fulfill-push",
	    .document = "{}",
	    .len = 2};

	(void)state;
	ledger_quarantine(l, &r);
	assert_int_equal(
	    count_rows(LEDGER_QUARANTINE,
		(struct ledger_filter){.kind = ECX_KINDS, .key = "NL-1"}),
	    1);
	assert_int_equal(
	    count_rows(LEDGER_QUARANTINE,
		(struct ledger_filter){.kind = ECX_KINDS, .key = "NL-1/80"}),
	    1);
}

/* A callback that has enough is not called again. */
static void
test_ledger_rows_stop_when_the_callback_has_enough(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < 3; i++)
		ledger_event(l, "t", NULL, "w", NULL, NULL);
	assert_int_equal(count_rows(LEDGER_EVENTS, all), 2);
	assert_int_equal(count_rows(LEDGER_EVENTS, all), 2);
}

/* ---- replay and drop ---- */

static bool
append_document(const struct ledger_rejection *r, void *data)
{
	buf_addf(data, "%s %s %s %s %s %d ", r->target, r->key,
	    r->ref != NULL ? r->ref : "-", r->code, r->reason, (int)r->hash);
	buf_add(data, r->document, r->len);
	buf_addc(data, '\n');
	assert_int_equal(r->kind, ECX_ORDER);
	return strcmp(r->key, "NL-2") != 0;
}

static void
assert_replay(
    const struct ledger_filter *filter, const char *wanted, size_t len)
{
	auto_buf struct buf rows = {0};

	buf_init(&rows, BUF_LINE_MAX);
	ledger_replay(l, filter, append_document, &rows);
	assert_int_equal(rows.len, len);
	assert_memory_equal(rows.data, wanted, len);
}

static void
test_ledger_rows_replay_is_byte_for_byte(void **state)
{
	static const char bytes[] = "{\"a\": 1.0,\t\"\xff\0\r\n\"}";
	static const char first[] = "erp NL-9 NL-9 map r -1 "
				    "{\"a\": 1.0,\t\"\xff\0\r\n\"}\n";
	static const char both[] = "erp NL-9 NL-9 map r -1 "
				   "{\"a\": 1.0,\t\"\xff\0\r\n\"}\n"
				   "crm NL-2 NL-2 map r 2 {}\n";

	(void)state;
	refuse("erp", "NL-9", "r", bytes, sizeof(bytes) - 1, UINT64_MAX);
	setenv("ECX_NOW", "2026-11-20T13:00:00Z", 1);
	refuse("crm", "NL-2", "r", "{}", 2, 2);
	refuse("crm", "NL-3", "r", "", 0, 2);
	ledger_close(l);
	l = ledger_open(dir);
	assert_replay(&all, both, sizeof(both) - 1);
	assert_replay(
	    &(struct ledger_filter){.kind = ECX_KINDS, .target = "erp"}, first,
	    sizeof(first) - 1);
	assert_replay(&(struct ledger_filter){.kind = ECX_ORDER, .key = "NL-9"},
	    first, sizeof(first) - 1);
	assert_replay(&(struct ledger_filter){.kind = ECX_CUSTOMER}, "", 0);
}

static void
test_ledger_rows_drop_takes_what_matches(void **state)
{
	const struct ledger_filter one = {.kind = ECX_KINDS, .key = "NL-1"};
	const struct ledger_filter none = {.kind = ECX_KINDS, .source = "x"};

	(void)state;
	refuse("erp", "NL-1", "r", "{}", 2, 1);
	refuse("crm", "NL-1", "r", "{}", 2, 1);
	refuse("erp", "NL-2", "r", "{}", 2, 1);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-1", NULL);
	ledger_intent_open(l, "erp", ECX_ORDER, "NL-2", NULL);
	assert_int_equal(ledger_drop(l, LEDGER_QUARANTINE, &one), 2);
	assert_int_equal(ledger_drop(l, LEDGER_QUARANTINE, &one), 0);
	assert_int_equal(ledger_drop(l, LEDGER_INTENTS, &none), 0);
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	assert_int_equal(ledger_drop(l, LEDGER_INTENTS, &one), 1);
	assert_false(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-1"));
	assert_true(ledger_intent_is_open(l, "erp", ECX_ORDER, "NL-2"));
	assert_int_equal(count_rows(LEDGER_QUARANTINE, all), 1);
}

/* ---- mail ---- */

static void
add_key(enum ledger_table t, const json_t *row, void *data)
{
	(void)t;
	buf_addf(data, "%s ", json_string_at(row, "key"));
}

/* The keys of what is news, receipts first, deferred ones last. */
static void
assert_news(enum ecx_kind kind, const char *wanted)
{
	auto_buf struct buf keys = {0}, got = {0};

	buf_init(&keys, 4096);
	buf_init(&got, 4096);
	if (!ledger_mail_news(l, kind, add_key, &keys))
		buf_adds(&got, "no mail ");
	buf_adds(&got, keys.data);
	assert_string_equal(got.data, wanted);
}

static bool
add_mail(const json_t *row, void *data)
{
	if (json_is_at(row, "kind", "order"))
		buf_addf(data, "%s:%lld ", json_string_at(row, "key"),
		    (long long)json_integer_value(json_at(row, "mail_id")));
	return true;
}

/* The orders with a receipt, and the mail that each is in. */
static void
assert_mails(const char *wanted)
{
	auto_buf struct buf got = {0};

	buf_init(&got, 4096);
	ledger_each(l, LEDGER_RECEIPTS, &all, add_mail, &got);
	assert_string_equal(got.data, wanted);
}

static void
test_ledger_rows_news_are_mailed_once(void **state)
{
	(void)state;
	assert_news(ECX_ORDER, "no mail ");
	put(ECX_ORDER, "erp", "NL-1", HOUR);
	put(ECX_ORDER, "crm", "NL-1", HOUR + 1);
	put(ECX_CUSTOMER, "erp", "NL-1", HOUR);
	refuse("erp", "NL-2", "r", "{}", 2, 1);
	assert_news(ECX_ORDER, "NL-1 NL-1 NL-2 ");
	assert_news(ECX_ORDER, "NL-1 NL-1 NL-2 ");
	assert_int_equal(mail(ECX_ORDER, "one"), 1);
	assert_news(ECX_ORDER, "no mail ");
	assert_news(ECX_CUSTOMER, "NL-1 ");
	put(ECX_ORDER, "erp", "NL-1", HOUR);
	assert_news(ECX_ORDER, "no mail ");
	put(ECX_ORDER, "erp", "NL-3", HOUR);
	assert_news(ECX_ORDER, "NL-3 ");
	assert_int_equal(mail(ECX_ORDER, "two"), 2);
	assert_news(ECX_ORDER, "no mail ");
	assert_mails("NL-1:1 NL-3:2 NL-1:1 ");
}

static void
defer(const char *key, const char *code, const char *reason)
{
	const struct ledger_deferral d = {.target = "erp",
	    .kind = ECX_ORDER,
	    .key = key,
	    .source = "shop",
	    .id = key,
	    .ref = key,
	    .code = code,
	    .reason = reason,
	    .document = "{}",
	    .len = 2};
	struct ledger_wait wait;

	assert_true(ledger_defer(l, &d, 100 * HOUR, &wait));
}

/* What waits is said once; what waits for master data in each mail, but it
 * makes none alone. */
static void
test_ledger_rows_what_waits_is_mailed_once(void **state)
{
	(void)state;
	defer("NL-1", "again", "busy");
	defer("NL-2", LEDGER_MASTER_DATA, "no item");
	assert_news(ECX_CUSTOMER, "no mail ");
	assert_news(ECX_ORDER, "NL-1 NL-2 ");
	assert_int_equal(mail(ECX_ORDER, "one"), 1);
	assert_news(ECX_ORDER, "no mail NL-2 ");
	defer("NL-1", "again", "still busy");
	defer("NL-2", LEDGER_MASTER_DATA, "no item");
	assert_news(ECX_ORDER, "no mail NL-2 ");
	defer("NL-3", "again", "busy");
	assert_news(ECX_ORDER, "NL-2 NL-3 ");
	assert_int_equal(mail(ECX_ORDER, "two"), 2);
	refuse("erp", "NL-2", "no item", "{}", 2, 1);
	assert_news(ECX_ORDER, "NL-2 ");
	assert_int_equal(mail(ECX_ORDER, "three"), 3);
	assert_news(ECX_ORDER, "no mail ");
}

/* A rejection that only came again is no news; another reason, code or
 * document is. */
static void
test_ledger_rows_changed_rejection_is_news(void **state)
{
	(void)state;
	refuse("erp", "NL-1", "r", "{}", 2, 1);
	assert_int_equal(mail(ECX_ORDER, "one"), 1);
	refuse("erp", "NL-1", "r", "{}", 2, 1);
	assert_news(ECX_ORDER, "no mail ");
	refuse("erp", "NL-1", "other", "{}", 2, 1);
	assert_news(ECX_ORDER, "NL-1 ");
	refuse("erp", "NL-1", "other", "{}", 2, 1);
	assert_news(ECX_ORDER, "NL-1 ");
	assert_int_equal(mail(ECX_ORDER, "two"), 2);
	refuse("erp", "NL-1", "other", "{ }", 3, 2);
	assert_news(ECX_ORDER, "NL-1 ");
}

/* Another process that has a receipt while a mail is composed waits, and its
 * receipt is news afterwards. */
static void
test_ledger_rows_news_of_others_waits(void **state)
{
	auto_buf struct buf keys = {0};
	const struct timespec moment = {.tv_nsec = 50000000};
	int ready[2], status;
	char byte = '.';
	pid_t other;

	(void)state;
	buf_init(&keys, 4096);
	put(ECX_ORDER, "erp", "NL-1", HOUR);
	assert_int_equal(pipe(ready), 0);
	other = fork();
	if (other == 0) {
		(void)close(ready[1]);
		l = ledger_open(dir);
		if (read(ready[0], &byte, 1) == 1)
			put(ECX_ORDER, "erp", "NL-2", HOUR);
		_exit(0);
	}
	ledger_begin(l);
	assert_true(ledger_mail_news(l, ECX_ORDER, add_key, &keys));
	assert_int_equal(write(ready[1], &byte, 1), 1);
	(void)nanosleep(&moment, NULL);
	assert_int_equal(ledger_mail_put(l, ECX_ORDER, "<1@x>", "one", 3), 1);
	ledger_commit(l);
	assert_int_equal(waitpid(other, &status, 0), other);
	assert_int_equal(status, 0);
	(void)close(ready[0]);
	(void)close(ready[1]);
	assert_string_equal(keys.data, "NL-1 ");
	assert_news(ECX_ORDER, "NL-2 ");
}

static void
assert_next(int64_t id, const char *text, int tries)
{
	auto_free char *message = NULL;
	size_t len = 0;
	int tried = -1;

	assert_int_equal(
	    ledger_mail_next(l, ECX_ORDER, &message, &len, &tried), id);
	if (id == 0) {
		assert_null(message);
		return;
	}
	assert_string_equal(message, text);
	assert_int_equal(len, strlen(text));
	assert_int_equal(tried, tries);
}

static void
test_ledger_rows_next_mail_is_the_oldest_unsent(void **state)
{
	(void)state;
	assert_next(0, NULL, 0);
	put(ECX_CUSTOMER, "erp", "NL-9", HOUR);
	assert_int_equal(mail(ECX_CUSTOMER, "customers"), 1);
	put(ECX_ORDER, "erp", "NL-1", HOUR);
	assert_int_equal(mail(ECX_ORDER, "one"), 2);
	put(ECX_ORDER, "erp", "NL-2", HOUR);
	assert_int_equal(mail(ECX_ORDER, ""), 3);
	assert_next(2, "one", 0);
	ledger_mail_failed(l, 2, "refused");
	ledger_mail_failed(l, 2, "refused");
	assert_next(2, "one", 2);
	ledger_mail_sent(l, 2);
	assert_next(3, "", 0);
	ledger_mail_sent(l, 3);
	assert_next(0, NULL, 0);
	assert_int_equal(
	    count_rows(LEDGER_MAILS, (struct ledger_filter){.kind = ECX_ORDER}),
	    2);
}

int
test_ledger_rows(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
	    TEST(test_ledger_rows_of_each_table),
	    TEST(test_ledger_rows_by_each_filter),
	    TEST(test_ledger_rows_by_key_or_reference),
	    TEST(test_ledger_rows_stop_when_the_callback_has_enough),
	    TEST(test_ledger_rows_replay_is_byte_for_byte),
	    TEST(test_ledger_rows_drop_takes_what_matches),
	    TEST(test_ledger_rows_news_are_mailed_once),
	    TEST(test_ledger_rows_what_waits_is_mailed_once),
	    TEST(test_ledger_rows_changed_rejection_is_news),
	    TEST(test_ledger_rows_news_of_others_waits),
	    TEST(test_ledger_rows_next_mail_is_the_oldest_unsent),
	};

	return cmocka_run_group_tests_name("ledger_rows", tests, NULL, NULL);
}
