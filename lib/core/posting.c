/* When an order is booked. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "core/doc.h"
#include "core/posting.h"

enum { DAY_LEN = 10 }; /* YYYY-MM-DD */

static bool
is_day(const char *text)
{
	int64_t ignored;

	return strlen(text) == DAY_LEN && clock_parse(text, &ignored);
}

bool
posting_ok(const struct conf_section *s, char why[ECX_WHY])
{
	const char *how = conf_text(s, "posting_date");

	if (strcmp(how, "order") == 0 || strcmp(how, "today") == 0 ||
	    is_day(how))
		return true;
	(void)snprintf(why, ECX_WHY,
	    "posting_date = %s: write order, today or a day such as 2026-12-01",
	    how);
	return false;
}

/* The day of the order or refund in its store. */
static void
order_day(const json_t *order, char out[CLOCK_TEXT])
{
	const char *day = json_string_at(order, "orderDay");

	if (day == NULL)
		day = json_string_at(order, "issueDate");
	if (day == NULL)
		day = json_text_at(order, "orderDate");
	(void)snprintf(out, CLOCK_TEXT, "%.*s", DAY_LEN, day);
}

void
posting_set(const struct conf_section *s, json_t *order)
{
	const char *how = conf_text(s, "posting_date");
	const char *zone = conf_text(s, "timezone");
	char day[CLOCK_TEXT];

	if (json_object_get(order, "postingDate") != NULL)
		return;
	order_day(order, day);
	if (strcmp(how, "today") == 0)
		(void)clock_day(clock_now(), zone != NULL ? zone : "", day);
	else if (is_day(how) && strcmp(day, how) < 0)
		(void)snprintf(day, sizeof(day), "%s", how);
	if (is_day(day))
		json_set_text(order, "postingDate", day);
}
