/* Any JSON as the response to a composite graph: only a success with an id is
 * one; and any text in it is one literal of a query. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/keys.h"
#include "connectors/salesforce/salesforce_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* The literal ends where the query goes on. */
static void
check_literal(const char *text)
{
	auto_buf struct buf soql = {0};
	size_t i = 1;

	buf_init(&soql, BUF_LINE_MAX);
	salesforce_literal(&soql, text);
	while (i < soql.len && soql.data[i] != '\'')
		i += soql.data[i] == '\\' ? 2 : 1;
	expect(soql.data[0] == '\'' && i == soql.len - 1);
}

static void
check_texts(const json_t *value)
{
	const char *name;
	json_t *one;
	size_t i;

	if (json_is_string(value))
		check_literal(json_string_value(value));
	json_array_foreach (value, i, one)
		check_texts(one);
	json_object_foreach ((json_t *)value, name, one) {
		check_literal(name);
		check_texts(one);
	}
}

/* A section with the defaults of the driver. */
static const struct conf_section *
section(void)
{
	static struct conf *conf;
	static const char text[] = "[sf]\n";
	char error[ECX_WHY];

	if (conf == NULL) {
		conf = conf_parse(
		    text, strlen(text), "sf.conf", error, sizeof(error));
		conf_declare(conf_section(conf, "sf"), salesforce_keys);
	}
	return conf_section(conf, "sf");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *answer = json_read((const char *)data, size, &problem);
	struct ecx_conn conn = {.name = "sf", .conf = section()};
	auto_free char *id = NULL;
	enum ecx_err err = salesforce_graph_result(&conn, answer, &id);

	if (err == ECX_OK)
		expect(*id != '\0' &&
		       json_true_at(answer, "graphs.0.isSuccessful"));
	else
		expect(!json_true_at(answer, "graphs.0.isSuccessful") ||
		       err == ECX_UNSURE);
	check_texts(answer);
	return 0;
}
