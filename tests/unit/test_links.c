/* Links to the page of an order, for each driver that has one. */
#include "base/conf.h"
#include "base/die.h"
#include "base/mem.h"
#include "flow/keys.h"
#include "flow/links.h"
#include "unit.h"

static void
test_links_of_a_section(void **state)
{
	static const struct {
		const char *keys, *id, *number, *link;
	} cases[] = {
	    {"driver = shopify\nurl = https://x.myshopify.com",
		"gid://shopify/Order/450789469", "1001",
		"https://x.myshopify.com/admin/orders/450789469"},
	    {"driver = magento\nurl = https://x.example.org:8443/rest/all",
		"17", NULL,
		"https://x.example.org:8443/admin/sales/order/view/order_id/"
		"17"},
	    {"driver = woocommerce\nurl = https://x.example.org/shop", "17",
		NULL,
		"https://x.example.org/wp-admin/post.php?post=17&action=edit"},
	    {"driver = vendure\nurl = http://localhost:3000", "17", NULL,
		"http://localhost:3000/admin/orders/17"},
	    {"driver = netsuite\naccount = 1234567_SB1", "17", "SO-1",
		"https://1234567-sb1.app.netsuite.com/app/accounting/"
		"transactions/salesord.nl?id=17"},
	    {"driver = d365sales\nurl = "
	     "https://x.crm4.dynamics.com/api/data/v9.2",
		"2b-3", NULL,
		"https://x.crm4.dynamics.com/main.aspx?pagetype=entityrecord&"
		"etn=salesorder&id=2b-3"},
	    {"driver = salesforce\nurl = https://x.my.salesforce.com", "801A",
		NULL,
		"https://x.my.salesforce.com/lightning/r/Order/801A/view"},
	    {"driver = tryton\nurl = https://x.example.org\ndatabase = prod",
		"17", NULL, "https://x.example.org/#prod/model/sale.sale/17"},
	    /* no page, no id, nothing to put in */
	    {"driver = jde\nurl = https://x.example.org", "17", "1", NULL},
	    {"driver = vendure\nurl = http://localhost:3000", NULL, "1", NULL},
	    {"driver = vendure", "17", "1", NULL},
	    /* a key of one's own */
	    {"driver = jde\norder_url = https://e/x?n={number}", "17", "SO 1/2",
		"https://e/x?n=SO%201%2F2"},
	    {"driver = jde\norder_url = https://e/{number}\"><b>", "17", "&<\"",
		"https://e/%26%3C%22\"><b>"},
	    {"driver = jde\norder_url = javascript:alert({number})", "17", "1",
		NULL},
	    {"driver = jde\norder_url = {number}", "17", "https://e", NULL},
	    {"driver = jde\norder_url = https://e/{nothing}", "17", "1", NULL},
	    {"driver = jde\norder_url = https://e/{number", "17", "1",
		"https://e/1"},
	    /* no secret leaves */
	    {"driver = jde\npassword = p\norder_url = https://e/{password}",
		"17", "1", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		auto_free char *text = xasprintf("[s]\n%s\n", cases[i].keys);
		char error[ECX_WHY];
		auto_conf struct conf *conf = conf_parse(
		    text, strlen(text), "x.conf", error, sizeof(error));
		auto_free char *link = NULL;

		assert_non_null(conf);
		ecx_declare_keys(conf);
		link = link_of(
		    conf_section(conf, "s"), cases[i].id, cases[i].number);
		if (cases[i].link == NULL)
			assert_null(link);
		else
			assert_string_equal(link, cases[i].link);
	}
	assert_null(link_of(NULL, "17", "1"));
}

int
test_links(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_links_of_a_section),
	};

	return cmocka_run_group_tests_name("links", tests, NULL, NULL);
}
