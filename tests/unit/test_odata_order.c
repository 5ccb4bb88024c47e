#include <string.h>

#include "net/odata_order.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

static const struct odata_profile profile = {.version = ODATA_V4};

static json_t *
parse(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	assert_non_null(value);
	return value;
}

static struct odata_order
order_of(struct odata *o, const char *lines, const char *rows)
{
	static const char *const alike[] = {"No", "Variant", "Quantity", NULL};

	return (struct odata_order){.o = o,
	    .path = "/Lines",
	    .parent = "Order",
	    .number = "Line",
	    .item = "No",
	    .alike = alike,
	    .step = 10,
	    .id = xstrdup("7"),
	    .lines = parse(lines),
	    .rows = parse(rows)};
}

#define LINES                                         \
	"[{\"No\":\"A\",\"Quantity\":1,\"Price\":5}," \
	"{\"No\":\"B\",\"Quantity\":2},{\"No\":\"C\",\"Quantity\":1}]"

static void
test_odata_order_matches_our_lines(void **state)
{
	static const struct {
		const char *rows;
		bool ours;
		size_t n;
	} cases[] = {
	    {"[]", true, 0},
	    {"[{\"No\":\"a\",\"Variant\":\"X\",\"Quantity\":1.0}]", true, 1},
	    {"[{\"No\":\"A\",\"Quantity\":\"1\"},{\"No\":\"\"},"
	     "{\"No\":\"B\",\"Quantity\":2}]",
		true, 2},
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"B\",\"Quantity\":3}]",
		false, 1},
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"B\"}]", false, 1},
	    /* the first was taken away */
	    {"[{\"No\":\"B\",\"Quantity\":2}]", false, 0},
	    /* one too many */
	    {"[{\"No\":\"A\",\"Quantity\":1},{\"No\":\"B\",\"Quantity\":2},"
	     "{\"No\":\"C\",\"Quantity\":1},{\"No\":\"D\"}]",
		false, 3},
	    {"[null,{\"No\":\"A\",\"Quantity\":1}]", true, 1},
	};
	size_t i, n;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].rows);
		struct odata_order order = order_of(NULL, LINES, cases[i].rows);

		assert_int_equal(
		    odata_order_matches(&order, &n), cases[i].ours);
		assert_int_equal(n, cases[i].n);
		odata_order_free(&order);
	}
}

struct house {
	struct server *server;
	struct netcase *net;
	struct odata odata;
};

static struct house
house_open(const struct server_step *steps, size_t n)
{
	struct house h = {.server = server_start(steps, n)};

	h.net = netcase_open(server_url(h.server), "retries = 0\n", NULL, NULL);
	odata_init(&h.odata, &profile, h.net->http, server_url(h.server));
	h.net->http = NULL;
	return h;
}

static void
house_close(struct house *h)
{
	odata_free(&h->odata);
	netcase_close(h->net);
	server_stop(h->server);
}

static const struct adding {
	struct server_step steps[5];
	size_t n_steps;
	enum ecx_err err;
	size_t rows;
} addings[] = {
    {{{"POST /Lines ", 201, NULL, "{\"No\":\"B\",\"Line\":20}"},
	 {"POST /Lines ", 201, NULL, "{\"No\":\"C\",\"Line\":30}"}},
	2, ECX_OK, 3},
    /* refused for itself: those before it are there */
    {{{"POST /Lines ", 201, NULL, "{\"No\":\"B\",\"Line\":20}"},
	 {"POST /Lines ", 400, NULL, NULL},
	 {"GET /Lines?", 200, NULL,
	     "{\"value\":[{\"No\":\"A\",\"Quantity\":1,\"Line\":10},"
	     "{\"No\":\"B\",\"Quantity\":2,\"Line\":20}]}"}},
	3, ECX_REJECTED, 2},
    /* it was there already, as a late one */
    {{{"POST /Lines ", 400, NULL, NULL},
	 {"GET /Lines?", 200, NULL,
	     "{\"value\":[{\"No\":\"A\",\"Quantity\":1,\"Line\":10},"
	     "{\"No\":\"B\",\"Quantity\":2,\"Line\":20}]}"},
	 {"POST /Lines ", 201, NULL, "{\"No\":\"C\",\"Line\":30}"}},
	3, ECX_OK, 3},
    /* somebody works on the same order */
    {{{"POST /Lines ", 400, NULL, NULL},
	 {"GET /Lines?", 200, NULL,
	     "{\"value\":[{\"No\":\"A\",\"Quantity\":1,\"Line\":10},"
	     "{\"No\":\"Z\",\"Quantity\":2,\"Line\":20}]}"}},
	2, ECX_REJECTED, 2},
    {{{"POST /Lines ", 500, NULL, NULL}}, 1, ECX_UNSURE, 1},
    {{{"POST /Lines ", 400, NULL, NULL}, {"GET /Lines?", 401, NULL, NULL}}, 2,
	ECX_DENIED, 0},
};

static void
test_odata_order_adds_missing_lines(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(addings); i++) {
		const struct adding *a = &addings[i];
		UNIT_CASE("row %zu, status %d", i, a->steps[0].status);
		struct house h = house_open(a->steps, a->n_steps);
		struct odata_order order = order_of(&h.odata, LINES,
		    "[{\"No\":\"A\",\"Quantity\":1,\"Line\":10}]");

		assert_int_equal(odata_order_add(&order, 1), a->err);
		assert_int_equal(json_array_size(order.rows), a->rows);
		odata_order_free(&order);
		house_close(&h);
	}
}

/* Their numbers go on behind the last one there. */
static void
test_odata_order_line_numbers_go_on(void **state)
{
	const struct server_step step = {"POST /Lines ", 201, NULL, "{}"};
	struct house h = house_open(&step, 1);
	struct odata_order order = order_of(&h.odata, "[{\"No\":\"A\"}]",
	    "[{\"No\":\"\",\"Line\":25},{\"No\":\"\",\"Line\":5}]");

	(void)state;
	assert_int_equal(odata_order_add(&order, 0), ECX_OK);
	assert_contains(server_text(h.server),
	    "{\"Order\":\"7\",\"Line\":35,\"No\":\"A\"}");
	odata_order_free(&order);
	house_close(&h);
}

static void
test_odata_order_corrects_what_differs(void **state)
{
	const struct server_step step = {
	    "PATCH /Orders('7') ", 204, NULL, NULL};
	struct house h = house_open(&step, 1);
	json_auto_t *ours = parse("{\"Name\":\"Ada\",\"Code\":\"nl\",\"Own\":1,"
				  "\"Taxed\":true,\"Sum\":2}");
	json_auto_t *same = parse(
	    "{\"Name\":\"Ada\",\"Code\":\"NL\",\"Taxed\":true,\"Sum\":2.0}");
	json_auto_t *other = parse("{\"Name\":\"\",\"Taxed\":true}");

	(void)state;
	assert_int_equal(
	    odata_order_correct(&h.odata, "/Orders('7')", ours, same), ECX_OK);
	assert_int_equal(
	    odata_order_correct(&h.odata, "/Orders('7')", ours, NULL), ECX_OK);
	assert_int_equal(
	    odata_order_correct(&h.odata, "/Orders('7')", ours, other), ECX_OK);
	house_close(&h);
}

int
test_odata_order(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_odata_order_matches_our_lines),
	    cmocka_unit_test(test_odata_order_adds_missing_lines),
	    cmocka_unit_test(test_odata_order_line_numbers_go_on),
	    cmocka_unit_test(test_odata_order_corrects_what_differs),
	};

	return cmocka_run_group_tests_name("odata_order", tests, NULL, NULL);
}
