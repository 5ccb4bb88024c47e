/* The keys of a connection to page services of Dynamics; ecx-nav(5). */
#include "net/navpage.h"

const struct conf_key navpage_keys[] = {
    {"stock_less", CONF_TEXT, .help = "properties that are taken off"},
    {"stock_places", CONF_TEXT, .help = "locations whose stock is told"},
    {"stock_place_filter", CONF_TEXT, "Location_Filter",
	.help = "the property that chooses one"},
    {"tracking_path", CONF_TEXT, .help = "where parcels are read, behind url"},
    {"tracking_key", CONF_TEXT, "No", .help = "its property with the shipment"},
    {"tracking_number", CONF_TEXT, "Package_Tracking_No",
	.help = "its property with the parcel's number"},
    {"tracking_wait", CONF_DURATION, "0s", .help = "for a parcel's number"},
    {"refusal_codes", CONF_TEXT, "Application_",
	.help = "begin so: it was refused"},
    {"exists_codes", CONF_TEXT, "Internal_EntityWithSameKeyExists",
	.help = "likewise: it is there already"},
    {"passing_codes", CONF_TEXT, .help = "likewise: it passes by itself"},
    CONF_MORE(http_keys),
};
