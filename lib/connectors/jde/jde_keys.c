/* The keys of a section with driver = jde; ecx-jde(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key jde_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the AIS server, up to and including '/jderest'."},
    {"company", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Company (KCOO) of the orders: five characters with leading "
		"zeros, such as '00200'."},
    {"branch", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Branch/plant that created orders are taken from."},
    {"sold_to", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Address number of the customer that orders are created for."},
    {"freight_item", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Item that stands for shipping and other charges in created "
		"orders."},
    {"discount_item", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Item that stands for discounts in created orders."},
    {"branches", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Branch/plants whose stock levels are read."},
    {"sign_on", CONF_CHOICE, "session",
	.choices = "session basic oauth2 jwt token", .need = CONF_NEEDED,
	.help = "Method of signing on. With 'session', the driver logs in with "
		"'user' and 'password' and keeps the token. With 'basic', "
		"each request has the user and the password, where Server "
		"Manager allows it. With 'oauth2', 'jwt' or 'token', each "
		"request has a bearer token, where the server accepts one."},
    {"environment", CONF_TEXT,
	.help = "Environment of JD Edwards, such as 'JPD920'. Without it the "
		"server uses its own."},
    {"ais_role", CONF_TEXT, "*ALL",
	.help = "Role of the user in the environment."},
    {"device", CONF_TEXT, "ecx",
	.help = "Device name of this client at the AIS server. A token is "
		"valid for the device name that it was requested with."},
    {"date_format", CONF_TEXT, "MM/dd/yyyy",
	.help = "Date format of the user, made of 'yyyy' or 'yy', 'MM' and "
		"'dd'. A log-in that reports another format is refused."},
    {"session_life", CONF_DURATION, "25m",
	.help = "How long a session is used."},
    {"logout", CONF_BOOL, "yes",
	.help = "Whether the last process that uses a session ends it. An open "
		"session counts against the limit of the server until it has "
		"been idle for long; 'no' saves a log-in in each run."},
    {"orchestrator", CONF_CHOICE, "v3", .choices = "v2 v3",
	.help = "Version of the orchestrator."},
    {"order_by", CONF_CHOICE, "aggregation", .choices = "aggregation top",
	.help = "Where a request to the data service has its sort order: "
		"'top' is beside the query."},
    {"order_type", CONF_TEXT, "SO",
	.help = "Order type (DCTO) of created orders."},
    {"reference", CONF_TEXT, "VR01",
	.help = "Column of F4201 that holds our reference."},
    {"order_orchestration", CONF_TEXT, "Enter Sales Order",
	.help = "Orchestration that creates an order."},
    {"order_output", CONF_TEXT, "Order Number",
	.help = "Output of the orchestration that holds the order number; "
		"points lead to an output inside of another, as in "
		"'result.number'."},
    {"hold_block", CONF_TEXT,
	.help = "Hold code of orders created under total_differs = hold: one "
		"that is used for nothing else."},
    {"hold_input", CONF_TEXT, "Hold Code",
	.help = "Input of the orchestration that creates an order which takes "
		"the hold code."},
    {"release_orchestration", CONF_TEXT, "Release Sales Order",
	.help = "Orchestration that takes the hold code off an order. Its "
		"inputs are 'Order Number', 'Order Type', 'Order Company' and "
		"'Hold Code'."},
    {"customer_reference", CONF_TEXT, "ALKY",
	.help = "Column of F0101 that holds our reference."},
    {"customer_orchestration", CONF_TEXT, "Add Customer",
	.help = "Orchestration that creates a customer."},
    {"customer_output", CONF_TEXT, "Address Number",
	.help = "Output of the orchestration that holds the address number of "
		"the customer."},
    {"customer_search_type", CONF_TEXT, "C",
	.help = "Search type (AT1) of the address book entries that are "
		"customers, where one is looked for by e-mail address."},
    {"history", CONF_BOOL, "yes",
	.help = "Whether orders are also looked for in the history tables "
		"F42019 and F42119."},
    {"sku", CONF_CHOICE, "LITM", .choices = "LITM AITM ITM",
	.help = "Item number that is the SKU: 'LITM' is the second, 'AITM' the "
		"third, 'ITM' the short item number."},
    {"pad_branch", CONF_BOOL, "no",
	.help = "Whether a branch/plant is filled with blanks to twelve "
		"characters in queries."},
    {"stock_formula", CONF_TEXT, "PQOH -HCOM -PCOM -FCOM",
	.help = "Columns of F41021, each with its sign, whose sum is the stock "
		"level. The branch/plant constants say which of them count."},
    {"lot_status", CONF_TEXT,
	.help = "Statuses of lots that can be sold, in addition to lots "
		"without a status."},
    {"stocking_types", CONF_TEXT,
	.help = "Stocking types of the products that are read. Without it all "
		"products are read."},
    {"price_branch", CONF_TEXT,
	.help = "Branch/plant whose prices take precedence over prices without "
		"a branch/plant."},
    {"price_unit", CONF_TEXT,
	.help = "Unit of measure of the prices that are read. Without it the "
		"prices of all units are read."},
    {"currency", CONF_TEXT,
	.help = "ISO 4217 code of the currency of prices that have none."},
    {"shipped_status", CONF_TEXT, "580-999",
	.help = "Next statuses (NXTR) of a line that has been shipped, as "
		"words and ranges."},
    {"cancelled_status", CONF_TEXT, "980-989",
	.help = "Last statuses (LTTR) of a line that will not be shipped, as "
		"words and ranges."},
    {"open_status", CONF_TEXT, "500-579",
	.help =
	    "Next statuses (NXTR) of a line that is still to be shipped, as "
	    "words and ranges. One that is in no key is refused where the "
	    "state of orders is read."},
    {"invoiced_status", CONF_TEXT, "999",
	.help = "Next statuses (NXTR) of a line whose invoice is posted, as "
		"words and ranges."},
    {"line_number", CONF_TEXT, "VR02",
	.help = "Column of F4211 with the number that the line has in the "
		"store."},
    {"charge_lines", CONF_TEXT, "F M T",
	.help = "Line types that are not items."},
    {"shipment", CONF_TEXT, "SHPN",
	.help = "Column of F4211 that identifies a shipment."},
    {"tracking", CONF_TEXT,
	.help = "Column that holds tracking numbers, as TABLE.COLUMN: of "
		"F4211, or of a table with a column SHPN."},
    {"without", CONF_TEXT,
	.help = "Columns that do not exist at this site, as TABLE.COLUMN. One "
		"such column in a request makes the whole response "
		"useless."},
    {"retry_words", CONF_TEXT,
	"is in use, in use by, record reserv, reserved by, is locked, "
	"locked by, another user, deadlock, try again",
	.help = "Phrases, separated by commas, in an error that say that "
		"nothing was created and that a later try may succeed, such "
		"as a record that another user has reserved. The document is "
		"deferred."},
    {"query_words", CONF_TEXT,
	"alias, data item, data dictionary, column, invalid table, "
	"invalid target, returnControlIDs, not licensed, specs",
	.help = "Phrases, separated by commas, in an error of the data service "
		"with HTTP status 500 or 503 that say that the query itself "
		"is wrong: it names a table or a column that does not exist. "
		"The run ends, and 'without' may leave the column out."},
    {"bulk", CONF_INT, "20", .min = 1, .max = 1000,
	.help = "Values per condition. With 1 the operator LIST is never "
		"used."},
    {"page", CONF_INT, "500", .min = 2, .max = 100000,
	.help = "Rows per request. The server may have a lower limit of its "
		"own."},
    CONF_MORE(http_keys),
};
