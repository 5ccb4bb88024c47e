#include "net/odata_plan.h"

void
odata_plan_free(struct odata_plan *p)
{
	size_t i;

	for (i = 0; i < ODATA_STAGES; i++)
		json_decref(p->stages[i]);
}

void
odata_plan_add(struct odata_plan *p, enum odata_stage stage, const char *method,
    const char *target, const char *etag, json_t *body)
{
	if (p->stages[stage] == NULL)
		p->stages[stage] = json_array();
	json_array_append_new(p->stages[stage],
	    json_pack("{s:s, s:s, s:s*, s:O*}", "method", method, "target",
		target, "etag", etag, "body", body));
}

size_t
odata_plan_count(const struct odata_plan *p)
{
	size_t n = 0, i;

	for (i = 0; i < ODATA_STAGES; i++)
		n += json_array_size(p->stages[i]);
	return n;
}

static enum ecx_err
send_write(struct odata_plan *p, const json_t *write)
{
	const char *target = json_text_at(write, "target");
	const char *etag = json_string_at(write, "etag");
	const json_t *body = json_object_get(write, "body");
	json_auto_t *entity = NULL;

	if (json_is_at(write, "method", "POST"))
		return odata_create(p->o, target, body, &entity, NULL);
	if (json_is_at(write, "method", "DELETE"))
		return odata_delete(p->o, target, etag);
	return odata_update(
	    p->o, json_text_at(write, "method"), target, etag, body);
}

static enum ecx_err
fail_behind(struct odata_plan *p, enum ecx_err err, size_t done)
{
	struct ecx_conn *conn = p->o->rest.conn;
	auto_free char *why = xstrdup(conn->error);

	if (done == 0)
		return ecx_fail(conn, err, "%s", why);
	return ecx_fail(conn, err, "%zu of %zu changes were made, then: %s",
	    done, odata_plan_count(p), why);
}

enum ecx_err
odata_plan_send(struct odata_plan *p)
{
	size_t i, j, done = 0;
	json_t *write;

	for (i = 0; i < ODATA_STAGES; i++)
		json_array_foreach (p->stages[i], j, write) {
			enum ecx_err err = send_write(p, write);

			if (err != ECX_OK)
				return fail_behind(p, err, done);
			done++;
		}
	return ECX_OK;
}
