/* The keys of a connection, whatever its driver is; ecx.conf(5). */
#include "base/decimal.h"
#include "core/conn_keys.h"

const struct conf_key ecx_conn_keys[] = {
    {"driver", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The driver for the system. 'ecx-probe -l' lists the drivers."},
    {"role", CONF_CHOICE, .choices = "store business", .need = CONF_NEEDED,
	.help = "The side of the flows on which the system stands: 'store' for "
		"an online store, 'business' for an ERP or a CRM. Where "
		"exactly one connection has a role, tools find it without "
		"--for."},
    {"prefix", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The first part of the references of this store: with NL, "
		"order number 1001 has the reference NL-1001 in the ERP. A "
		"reference has at most 20 characters out of A to Z, 0 to 9 "
		"and '-'. The default is the section's name in capital "
		"letters. Once orders have been created, the prefix must not "
		"change, or they would be created again."},
    {"start", CONF_TIME,
	.help = "The time from which the first run for orders or customers "
		"reads. Without this key, the first run needs the option "
		"--since."},
    {"changes_start", CONF_TIME,
	.help = "The time from which what becomes of orders is for the ERP: "
		"the first run of ecx-fetch-changes needs it, or the option "
		"--since. Refunds from before are taken as known there."},
    {"look_back", CONF_DURATION, "30d",
	.help = "For how long after it was created an order is looked at "
		"again, though the store does not show that it has changed: "
		"a refund need not change its order's time. In an ERP: for how "
		"long its state is asked for."},
    {"look_every", CONF_DURATION, "1d",
	.help = "How often such an order is looked at."},
    {"timezone", CONF_TEXT,
	.help = "The time zone of this store, such as Europe/Berlin or +01:00: "
		"an order has the day that it was there when it was placed. "
		"The default is what the store tells, else UTC."},
    {"overlap", CONF_DURATION, "10m",
	.help = "How far before the stored cursor a run begins to read, so "
		"that changes which the system shows late are not missed."},
    {"jobs", CONF_INT, "4", .min = 1, .max = 64,
	.help = "How many processes create documents at the same time."},
    {"unsure_pause", CONF_DURATION, "5s",
	.help = "How long to wait after the answer to a create request was "
		"lost, before the document is looked up in the system. After "
		"a run that was killed it is looked up when its request must "
		"have timed out, and this long after."},
    {"retry_words", CONF_TEXT,
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed: a "
		"locked record, a busy server. The document is deferred."},
    {"master_data_words", CONF_TEXT,
	"does not exist, not found, unknown, not exist, no such, inactive, "
	"blocked, discontinued, not open, is closed, not in the database",
	.help = "Phrases, separated by commas, in a refusal that names a "
		"value of the document and waits for somebody to mend master "
		"data: an unknown item or customer, a closed period. The "
		"document is deferred, for master_data_max at most."},
    {"defer_max", CONF_DURATION, "24h",
	.help = "How long a document is tried again whose refusal is unclear, "
		"before it goes to the quarantine. Time in which nothing was "
		"created in the system does not count."},
    {"master_data_max", CONF_DURATION, "7d",
	.help = "How long a document is tried again that waits for master "
		"data."},
    {"find_lag", CONF_DURATION, "30s",
	.help = "How long after a create the look-up may take to see the "
		"record, where it is checked that the look-up works."},
    {"customer_by_email", CONF_BOOL, "no",
	.help = "Whether a customer who is in the ERP already with the same "
		"e-mail address, but without our reference, is that one: none "
		"is created. For a store that verifies the addresses of its "
		"customers. With several such customers it is refused. This "
		"is a key of an ERP; tryton always does so."},
    {"own_account", CONF_BOOL, "no",
	.help = "Whether an order is created for the account that "
		"ecx-push-erp(1) created for its customer. An order whose "
		"customer is not there yet waits. Those of guests are created "
		"for the one account of the configuration."},
    {"unpaid", CONF_BOOL, "no",
	.help = "Whether orders that are not paid in full are created, too. "
		"This is a key of an ERP."},
    {"posting_date", CONF_TEXT, "order",
	.help = "The day on which an order is booked in the ERP: 'order' is "
		"its own day, 'today' that of the run, in the time zone of "
		"this section. A day such as 2026-12-01, the first of an open "
		"period, is that of all orders before it. Maps have it as "
		"postingDate."},
    {"total_differs", CONF_CHOICE, "note", .choices = "note hold",
	.help = "What becomes of an order whose total in the ERP is not the "
		"one that the customer paid. With 'note', its receipt and the "
		"mail say so. With 'hold', orders are created with a block "
		"that only an agreeing total takes off. This is a key of an "
		"ERP; see Totals in ecx.conf(5)."},
    {"hold_block", CONF_TEXT,
	.help = "The block of orders created under total_differs = hold, or "
		"risk = hold."},
    {"risk", CONF_CHOICE, "pass", .choices = "pass hold wait",
	.help = "What becomes of an order of whose risk the store warns. With "
		"'hold' it is created with the block hold_block, which a "
		"person takes off; with 'wait' it waits until the store warns "
		"no more. This is a key of an ERP."},
    {"changes", CONF_CHOICE, "report", .choices = "report apply",
	.help = "What becomes of an order that was changed in its store after "
		"it was created. With 'report' a row of the quarantine says "
		"what to change; with 'apply' it is changed in the ERP, as "
		"far as nobody else has touched it and nothing of it is "
		"shipped or invoiced, and the rest is reported. This is a key "
		"of an ERP that can: ecx-probe -l says which."},
    {"credit", CONF_CHOICE, "report", .choices = "report draft post",
	.help = "What becomes of a refund of an order that was shipped. With "
		"'report' a row of the quarantine says what to credit; with "
		"'draft' a credit note is created that somebody has to post; "
		"with 'post' it is posted, where ecx can. This is a key of an "
		"ERP."},
    {"refund_tax", CONF_CHOICE, "value", .choices = "value none",
	.help = "The tax of an amount that this store refunded alone, of no "
		"line, where the store does not divide it itself. With 'value' "
		"it is shared over the tax rates of the order by their value; "
		"with 'none' it has no tax."},
    {"orders_left_out", CONF_TEXT, "cancelled, expired, failed",
	.help = "Orders of this store that were never created in the ERP and "
		"are left out without a message, as what happens in a store "
		"every day: 'cancelled', 'expired' and 'failed' (of their "
		"payment), 'returned', 'held' and 'unpaid'; or 'none'. Others "
		"are refused, and go to the quarantine."},
    {"cancel", CONF_CHOICE, "report", .choices = "report apply",
	.help = "What becomes of an order that was cancelled on the other "
		"side. With 'report' it is a row for a person, which names "
		"what is to be given back. With 'apply' it is cancelled here, "
		"too, unless something of it has shipped; money is never given "
		"back."},
    ORDER_URL_KEY(NULL),
    {"debug", CONF_BOOL, "no",
	.help = "Whether each call to the system is logged on standard error: "
		"verb, kind, key, result and milliseconds."},
    {"rehearse", CONF_TEXT,
	.help = "Rules, separated by commas, by which calls fail, so that an "
		"outage can be rehearsed: create:unsure/7 loses the answer to "
		"every seventh create request, again:1m fails every call in "
		"the first minute of a run; see ecx.conf(5)."},
    {"order_map", CONF_PATH,
	.help = "Map file for orders. The default is maps/DRIVER-order.map "
		"beside the configuration file, or else the installed map; "
		"see ecx-map(5)."},
    {"customer_map", CONF_PATH,
	.help = "Map file for customers, by default "
		"maps/DRIVER-customer.map or the installed map."},
    {"payout_map", CONF_PATH,
	.help = "Map file for payouts, by default maps/DRIVER-payout.map or "
		"the installed map."},
    {"credit_map", CONF_PATH,
	.help = "Map file for credit notes, by default "
		"maps/DRIVER-credit.map or the installed map."},
    {"state_map", CONF_PATH,
	.help = "Map file for the states of orders, by default "
		"maps/DRIVER-state.map or the installed map."},
    {"stock_map", CONF_PATH,
	.help = "Map file for stock levels, by default maps/DRIVER-stock.map "
		"or the installed map."},
    {"fulfillment_map", CONF_PATH,
	.help = "Map file for shipments, by default "
		"maps/DRIVER-fulfillment.map or the installed map."},
    {"product_map", CONF_PATH,
	.help = "Map file for products, by default maps/DRIVER-product.map or "
		"the installed map."},
    {"price_map", CONF_PATH,
	.help = "Map file for prices, by default maps/DRIVER-price.map or the "
		"installed map."},
    {"map_*", CONF_TEXT,
	.help = "Keys with names of your own, which your own maps read with "
		"the option conf."},
    {"charge_table", CONF_PATH,
	.help = "CSV file with the columns code and item: which item, account "
		"or code of the ERP stands for a charge or allowance with "
		"this reason code, such as tip, duties, marketplace_tax, "
		"restocking_fee or refund. One without a row has that of the "
		"system's own key. This is a key of an ERP."},
    {"gift_card_item", CONF_TEXT,
	.help = "The item or account of the ERP that stands for gift cards "
		"that were sold, which are a liability. Without it, their own "
		"SKU. This is a key of an ERP."},
    {"payment_table", CONF_PATH,
	.help = "CSV file with the columns method and code: the ERP's code for "
		"a payment method of the store. The largest payment with a row "
		"counts. This is a key of an ERP."},
    {"location_table", CONF_PATH,
	.help = "CSV file with the columns location, warehouse and optionally "
		"site: from where the ERP delivers the lines of orders that "
		"the store delivers from this location. This is a key of an "
		"ERP."},
    {"tax_table", CONF_PATH,
	.help =
	    "CSV file with the columns percent, code and optionally country: "
	    "the ERP's tax code for the lines and charges of orders with "
	    "this percentage, 0 for those without tax, that go to this "
	    "country, or to any other where it is empty. This is a key of "
	    "an ERP."},
    {"unit_table", CONF_PATH,
	.help =
	    "CSV file with the columns unit and code: the ERP's unit for a "
	    "unit of the store, which is a code of UN/ECE Recommendation "
	    "20. The unit of an order's line that has no row is sent as "
	    "that code; a line of pieces, C62, is then sent without a "
	    "unit. With this key prices and stock levels of sapb1 and saps4 "
	    "name their unit, too. This is a key of an ERP, of d365sales, "
	    "netsuite, sapb1 and saps4; the first two take only units "
	    "that have a row."},
    {"credit_reason", CONF_PATH,
	.help = "CSV file with the columns code and reason: the ERP's reason "
		"for a refund that the store gives with this reason. Maps of "
		"credit notes have it as creditReason. This is a key of an "
		"ERP."},
    {"places", CONF_TEXT,
	.help = "Which location of the ERP corresponds to which location of "
		"the store, as ERP=STORE, separated by commas. The location "
		"of the ERP may be a shell pattern, as in 'NL*=main'; a level "
		"at a location without a match is not sent. Without this key, "
		"locations keep their names."},
    {"orders_place", CONF_TEXT,
	.help = "The location of the store from whose stock level the "
		"quantities of open orders are subtracted. The default is the "
		"location with the highest level."},
    {"sku_table", CONF_PATH,
	.help = "CSV file with the columns erp and store, which translates "
		"SKUs of the ERP to those of the store."},
    {"sku_table_strict", CONF_BOOL, "no",
	.help = "Whether a SKU that has no row in sku_table is left out."},
    {"kits", CONF_PATH,
	.help = "CSV file of kits with the columns kit, component and "
		"quantity, with SKUs of the store."},
    {"reserve", CONF_TEXT, "0",
	.help = "The quantity that is never offered for sale: a number such "
		"as 5, or a percentage of the stock level such as 10%."},
    {"reserve_table", CONF_PATH,
	.help = "CSV file with the columns sku and reserve, which sets "
		"another reserve for some SKUs of the store."},
    {"pool", CONF_TEXT,
	.help = "The stores that sell from the same stock, separated by "
		"commas: their open orders are subtracted, too. By default "
		"these are all stores whose orders go to that ERP, except "
		"those of which 'places' names other locations; 'none': only "
		"this store's own."},
    {"share", CONF_TEXT, "100%",
	.help = "The part of the stock level that this store is offered, where "
		"several stores sell one stock: with shares of 100% in all, "
		"what is sold before the next run is never sold twice."},
    {"cap", CONF_DECIMAL,
	.help = "The highest quantity that is offered for sale."},
    {"stock_decimals", CONF_INT, "0", .max = DEC_SCALE_MAX,
	.help = "Decimal places of a stock level."},
    {"store_price_list", CONF_TEXT,
	.help = "The price list of the ERP (priceType) whose prices are this "
		"store's ordinary ones. By default these are the prices "
		"without a list and those of ListPrice. Prices of other lists "
		"are left out."},
    {"store_currencies", CONF_TEXT,
	.help = "The currencies of this store's prices; prices in others are "
		"left out. By default each price is sent, and the store "
		"refuses one in another currency."},
    {"store_price_units", CONF_TEXT, "C62, H87, EA",
	.help = "The units of which one is sold at a price in this store. A "
		"price for another unit is refused."},
    {"free_prices", CONF_BOOL, "no",
	.help = "Whether a price of 0 is sent. One below 0 never is."},
    {"stale_orders", CONF_DURATION,
	.help = "No stock level is sent to the store when its orders were "
		"last transferred longer ago than this, because newer orders "
		"could not be subtracted. Without this key there is no such "
		"check."},
    {"stock_zero_percent", CONF_INT, "20", .max = 100,
	.help = "No stock level is set when one run would set more than so "
		"many percent of the levels above 0 to 0, and at least "
		"stock_zero_count of them, unless --force says so. 0 allows "
		"any."},
    {"stock_zero_count", CONF_INT, "20", .min = 1, .max = 1000000000,
	.help = "See stock_zero_percent."},
    {"price_change_max", CONF_DECIMAL, "5",
	.help = "No price is set when one is more than so many times the last "
		"one that the store acknowledged in that currency, or less "
		"than that part of it, unless --force says so. 0 allows "
		"any."},
    CONF_END,
};
