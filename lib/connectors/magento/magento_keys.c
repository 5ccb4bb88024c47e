/* The keys of a section with driver = magento; ecx-magento(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key magento_keys[] = {
    {"ims_org", CONF_TEXT, .help = "x-gw-ims-org-id of the hosted product"},
    {"page_size", CONF_INT, "128", .help = "records asked for at once"},
    {"tax_in_prices", CONF_CHOICE, "auto", .choices = "auto yes no",
	.help = "how prices are quoted"},
    {"order_history", CONF_BOOL, "yes", .help = "customers come with theirs"},
    {"inventory", CONF_CHOICE, "sources", .choices = "sources single",
	.help = "where levels are set"},
    {"source", CONF_TEXT, .help = "code of the source that has no other name"},
    {"store_id", CONF_INT, "0", .help = "the store view of prices; 0: all"},
    {"weight_unit", CONF_TEXT, "KGM", .help = "of the store"},
    {"bundles", CONF_CHOICE, "together", .choices = "together separately",
	.help = "how they are shipped"},
    {"carriers", CONF_TEXT, "dhl fedex ups usps",
	.help = "those that the store knows"},
    {"notify_customer", CONF_BOOL, "no",
	.help = "the store mails each shipment"},
    {"sign_on", CONF_CHOICE, "token", .choices = "token oauth1 oauth2",
	.help = "Method of signing on."},
    CONF_MORE(http_keys),
};
