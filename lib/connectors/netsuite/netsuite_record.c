/* Finds and creates records: by their external id, which NetSuite keeps unique.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

static enum ecx_err
find_by(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, const char *by, const char *member,
    const char *value, struct ecx_record *record)
{
	const struct ecx_entity *entity = &ns->entity;
	auto_query struct netsuite_query q = {
	    .key[0] = {ns->id_expr, entity->id, netsuite_add_id}};
	json_auto_t *rows = NULL;
	json_t *row;
	enum ecx_err err;

	netsuite_query(&q, "%s%s = ", ns->sql, by);
	netsuite_add_text(&q.sql, value);
	err = netsuite_read_all(conn, &q, &rows);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, member, value, entity->id, &row);
	if (err != ECX_OK)
		return err;
	auto_free char *id = json_id(json_object_get(row, entity->id));
	auto_free char *number = json_id(json_object_get(row, entity->number));

	if (*id == '\0')
		return ecx_fail(conn, ECX_PROTOCOL,
		    "%s '%s' has no id in the response", entity->noun,
		    job->key);
	ecx_record_set(record, id, *number != '\0' ? number : NULL, NULL);
	entity->note(row, job->doc, record);
	return ECX_OK;
}

enum ecx_err
netsuite_find_record(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, struct ecx_record *record)
{
	const struct ecx_entity *entity = &ns->entity;
	const char *email = ecx_customer_email(conn, job);
	enum ecx_err err = find_by(conn, ns, job, ns->reference_expr,
	    entity->reference, job->key, record);

	if (err != ECX_MISSING || email == NULL || entity->email == NULL)
		return err;
	err = find_by(conn, ns, job, entity->email, NULL, email, record);
	return ecx_matched_email(conn, err, email, record);
}

/* The id at the end of the header Location, where it is a number; or "". A new
 * string. */
static char *
location_id(const struct http_answer *a)
{
	const char *location = http_header(a, "location");
	const char *id = location != NULL ? strrchr(location, '/') : NULL;

	if (id == NULL || id[1] == '\0' ||
	    id[1 + strspn(id + 1, "0123456789")] != '\0')
		return xstrdup("");
	return xstrdup(id + 1);
}

/* NetSuite refused the create because such a record exists: it is ours, or
 * another one that is in conflict, such as a customer with the same name. */
static enum ecx_err
find_existing(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *words = xstrdup(conn->error);
	enum ecx_err err = netsuite_find_record(conn, ns, job, record);

	if (err == ECX_MISSING)
		return ecx_fail(conn, ECX_REJECTED,
		    "%s; but no %s has the external id '%s'", words,
		    ns->entity.noun, job->key);
	return err == ECX_OK ? ECX_EXISTS : err;
}

/*
 * Creates by POST, because a PUT to the external id would overwrite what
 * somebody changed in the record: NetSuite refuses a second POST with that id.
 */
enum ecx_err
netsuite_create_record(struct ecx_conn *conn, const struct netsuite_entity *ns,
    const json_t *body, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *text = json_text(body);
	auto_free char *target =
	    xasprintf(NETSUITE_RECORDS "/%s", ns->entity.object);
	const struct http_request request = {.method = "POST",
	    .target = target,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_CREATES};
	struct http_answer a;
	enum ecx_err err = netsuite_call(conn, &request, NULL, &a);
	auto_free char *id = location_id(&a);

	http_answer_free(&a);
	if (err == ECX_EXISTS)
		return find_existing(conn, ns, job, record);
	/* NetSuite may say in another language that the record exists. */
	if (err == ECX_REJECTED)
		return ecx_find_refused(conn, err, job, record);
	if (err != ECX_OK || conn->dry_run)
		return err;
	/* The response has the id at most. */
	err = netsuite_find_record(conn, ns, job, record);
	if (err != ECX_OK && *id == '\0')
		return ecx_fail(conn, ECX_UNSURE,
		    "the response has no id of the created %s",
		    ns->entity.noun);
	if (err != ECX_OK)
		ecx_record_set(record, id, NULL, NULL);
	return ECX_OK;
}
