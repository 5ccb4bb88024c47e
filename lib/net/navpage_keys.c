/* The keys of a connection to page services of Dynamics; ecx-nav(5). */
#include "net/navpage.h"

const struct conf_key navpage_keys[] = {
    {"stock_less", CONF_TEXT,
	.help = "Properties whose quantities are subtracted from the stock "
		"level, such as 'Qty_on_Sales_Order'."},
    {"stock_places", CONF_TEXT,
	.help =
	    "Codes of the locations whose stock levels are read one by one. "
	    "Without it a stock level is that of all locations together."},
    {"stock_place_filter", CONF_TEXT, "Location_Filter",
	.help =
	    "Property of the page by which a request selects the location."},
    {"tracking_path", CONF_TEXT,
	.help = "Path of a published page that carriers and tracking numbers "
		"are read from."},
    {"tracking_key", CONF_TEXT, "No",
	.help = "Property of the page of tracking_path that holds the shipment "
		"number."},
    {"tracking_number", CONF_TEXT, "Package_Tracking_No",
	.help = "Property that holds the tracking number."},
    {"tracking_wait", CONF_DURATION, "0s",
	.help = "How long a posted shipment waits for its tracking number, "
		"after which it is sent without one."},
    {"refusal_codes", CONF_TEXT, "Application_",
	.help =
	    "Beginnings of the error codes with which a document is rejected."},
    {"exists_codes", CONF_TEXT, "Internal_EntityWithSameKeyExists",
	.help = "Beginnings of the error codes that say that the record exists "
		"already."},
    {"retry_words", CONF_TEXT,
	"try again, Request_EntityChanged, another user, another process, "
	"deadlock, Internal_Lock, is locked",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed; error "
		"codes are among its words."},
    CONF_MORE(http_keys),
};
