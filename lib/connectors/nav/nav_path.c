/* The paths of services. */
#include "connectors/nav/nav_in.h"

char *
nav_path(const struct ecx_conn *conn, enum nav_service service)
{
	static const char *const keys[] = {
	    [NAV_ORDERS] = "order_service",
	    [NAV_LINES] = "line_service",
	    [NAV_INVOICES] = "invoice_service",
	    [NAV_SHIPMENTS] = "shipment_service",
	    [NAV_SHIPMENT_LINES] = "shipment_line_service",
	    [NAV_ITEMS] = "item_service",
	    [NAV_CUSTOMERS] = "customer_service",
	};
	const struct nav *n = conn->state;

	return xasprintf(
	    "%s/%s", n->root, conf_text(conn->conf, keys[service]));
}
