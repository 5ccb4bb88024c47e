/* Customers in Tryton: parties and addresses are found, or created once. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "connectors/tryton/tryton_in.h"
#include "net/shared.h"

/* ---- addresses ---- */

/* a and b with a separator, new; null when both are NULL. */
static json_t *
join_texts(const char *a, const char *separator, const char *b)
{
	auto_free char *text = NULL;

	if (a == NULL || b == NULL)
		return a != NULL   ? json_string(a)
		       : b != NULL ? json_string(b)
				   : json_null();
	text = xasprintf("%s%s%s", a, separator, b);
	return json_string(text);
}

/* Sets the state or province; one that Tryton does not know becomes a line of
 * the street. */
static enum ecx_err
set_region(struct ecx_conn *conn, json_t *address, const json_t *native)
{
	const char *region = json_string_at(native, "subdivision");
	const char *country = json_string_at(native, "country");
	auto_free char *code = xasprintf(
	    "%s-%s", country != NULL ? country : "", region ? region : "");
	json_int_t id;
	enum ecx_err err;

	json_object_set_new(address, "subdivision", json_null());
	if (region == NULL)
		return ECX_OK;
	err = tryton_find_one(conn, "country.subdivision",
	    json_pack("[[s,s,O],[s,[s,s,s],[s,s,s],[s,s,s]]]", "country", "=",
		json_object_get(address, "country"), "OR", "code", "=", region,
		"code", "=", code, "name", "=", region),
	    region, &id);
	if (err == ECX_OK)
		json_object_set_new(address, "subdivision", json_integer(id));
	if (err != ECX_MISSING && err != ECX_REJECTED)
		return err;
	json_object_set_new(address, "street",
	    join_texts(json_string_at(address, "street"), "\n", region));
	return ECX_OK;
}

/* Turns the map's address into Tryton's fields. All fields are set, null ones
 * too, because addresses of a party are compared by all of them. */
static enum ecx_err
address_values(struct ecx_conn *conn, const json_t *native, json_t **values)
{
	json_auto_t *a = json_object();
	enum ecx_err err;

	*values = NULL;
	json_object_set_new(a, "party_name",
	    join_texts(json_string_at(native, "party_name"), ", ",
		json_string_at(native, "contact")));
	json_object_set_new(a, "street",
	    join_texts(json_string_at(native, "street"), "\n",
		json_string_at(native, "street_extra")));
	json_object_set_new(a, "postal_code",
	    join_texts(json_string_at(native, "postal_code"), "", NULL));
	json_object_set_new(
	    a, "city", join_texts(json_string_at(native, "city"), "", NULL));
	json_object_set_new(a, "country",
	    join_texts(json_string_at(native, "country"), "", NULL));
	err = tryton_resolve(conn, a, "country", "country.country", "code");
	if (err == ECX_OK)
		err = set_region(conn, a, native);
	if (err == ECX_OK)
		*values = json_incref(a);
	return err;
}

/* Finds the party's address with the same values, or creates it. */
static enum ecx_err
address_id(struct ecx_conn *conn, json_int_t party, const json_t *native,
    bool may_create, json_int_t *id)
{
	json_auto_t *values = NULL;
	json_auto_t *rows = NULL;
	json_t *domain, *value;
	const char *name;
	enum ecx_err err = address_values(conn, native, &values);

	if (err != ECX_OK)
		return err;
	json_object_set_new(values, "party", tryton_ref(party));
	domain = json_array();
	json_object_foreach (values, name, value)
		json_array_append_new(
		    domain, json_pack("[s,s,O]", name, "=", value));
	err = tryton_search(conn, "party.address", domain, 1,
	    json_pack("[s]", "id"), NULL, &rows);
	if (err != ECX_OK)
		return err;
	*id = json_integer_value(json_at(rows, "0.id"));
	if (*id > 0)
		return ECX_OK;
	return may_create ? tryton_create(
				conn, "party.address", json_incref(values), id)
			  : ecx_fail(conn, ECX_MISSING, "no such address");
}

/* ---- parties ---- */

static void
wrap_list(json_t *object, const char *member)
{
	json_t *list = json_object_get(object, member);

	if (json_array_size(list) > 0)
		json_object_set_new(object, member, tryton_create_all(list));
	else
		json_object_del(object, member);
}

static const char *
email_of(const json_t *party)
{
	const json_t *list = json_object_get(party, "contact_mechanisms");
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (json_is_at(json_array_get(list, i), "type", "email"))
			return json_string_at(json_array_get(list, i), "value");
	return NULL;
}

static enum ecx_err
party_values(struct ecx_conn *conn, const json_t *native, json_t **values)
{
	json_auto_t *v = json_copy((json_t *)native);
	const json_t *list = json_object_get(native, "addresses");
	const char *first = json_string_at(native, "first_name");
	const char *last = json_string_at(native, "last_name");
	json_t *addresses = json_array(), *address;
	size_t i;

	*values = NULL;
	json_object_del(v, "first_name");
	json_object_del(v, "last_name");
	if (json_string_at(v, "name") == NULL)
		json_object_set_new(v, "name",
		    first == NULL && last == NULL
			? join_texts(email_of(native), "", NULL)
			: join_texts(first, " ", last));
	json_object_set_new(v, "addresses", addresses);
	for (i = 0; i < json_array_size(list); i++) {
		enum ecx_err err =
		    address_values(conn, json_array_get(list, i), &address);

		if (err != ECX_OK)
			return err;
		json_array_append_new(addresses, address);
	}
	wrap_list(v, "addresses");
	wrap_list(v, "contact_mechanisms");
	wrap_list(v, "identifiers");
	*values = json_incref(v);
	return ECX_OK;
}

/* The text as a pattern for the operator `ilike` that matches it alone. */
static char *
escape_like(const char *s)
{
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	for (; *s != '\0'; s++) {
		if (strchr("\\%_", *s) != NULL)
			buf_addc(&out, '\\');
		buf_addc(&out, *s);
	}
	return buf_take(&out);
}

static enum ecx_err
party_by_email(struct ecx_conn *conn, const char *email, json_int_t *id)
{
	auto_free char *pattern = escape_like(email);
	auto_free char *noun = xasprintf("party with e-mail '%s'", email);

	return tryton_find_one(conn, "party.party",
	    json_pack("[[s,s,[[s,s,s],[s,s,s]]]]", "contact_mechanisms",
		"where", "type", "=", "email", "value", "ilike", pattern),
	    noun, id);
}

static enum ecx_err
party_by_identifier(struct ecx_conn *conn, const char *code, json_int_t *id)
{
	auto_free char *noun = xasprintf("party with identifier '%s'", code);

	return tryton_find_one(conn, "party.party",
	    json_pack("[[s,s,s]]", "identifiers.code", "=", code), noun, id);
}

/* Finds the party by the map's code, which has to exist; else by one of the
 * identifiers; else by e-mail. */
static enum ecx_err
party_find(struct ecx_conn *conn, const json_t *native, json_int_t *id)
{
	const char *code = json_string_at(native, "code");
	const json_t *list = json_object_get(native, "identifiers");
	const char *email = email_of(native);
	enum ecx_err err = ECX_MISSING;
	size_t i;

	if (code != NULL)
		return tryton_find_id(conn, "party.party", "code", code, id);
	if (json_array_size(list) == 0 && email == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "the customer has neither an e-mail nor an identifier");
	for (i = 0; i < json_array_size(list) && err == ECX_MISSING; i++)
		err = party_by_identifier(
		    conn, json_text_at(json_array_get(list, i), "code"), id);
	if (err == ECX_MISSING && email != NULL)
		err = party_by_email(conn, email, id);
	return err;
}

static enum ecx_err
party_create(struct ecx_conn *conn, const json_t *native, json_int_t *id)
{
	json_auto_t *values = NULL;
	enum ecx_err err = party_values(conn, native, &values);

	return err == ECX_OK
		   ? tryton_create(conn, "party.party", json_incref(values), id)
		   : err;
}

/*
 * Tryton allows two parties with the same e-mail, so of all processes on the
 * connection one at a time looks for a party and creates it. In a dry run there
 * is no lock, and fd is -1.
 */
static enum ecx_err
lock_parties(struct ecx_conn *conn, int *fd)
{
	auto_free char *folder = conf_state_folder(conn->conf->conf);

	*fd = conn->dry_run ? -1 : shared_lock(folder, "party", conn->name);
	if (*fd >= 0 || conn->dry_run)
		return ECX_OK;
	return ecx_fail(conn, errno == EINTR ? ECX_STOPPED : ECX_CONFIG,
	    "%s: no lock for parties: %s", folder, strerror(errno));
}

static void
unlock_parties(int fd)
{
	if (fd >= 0)
		(void)close(fd);
}

/* ---- parties of an order ---- */

/* Finds the party and its addresses, or creates them; MISSING when they do not
 * exist and may not be created. */
static enum ecx_err
find_parties(
    struct ecx_conn *conn, const json_t *native, bool may_create, json_t *sale)
{
	static const char *const members[] = {
	    "invoice_address", "shipment_address"};
	const json_t *who = json_object_get(native, "party");
	const json_t *last = NULL;
	json_int_t party = 0, address = 0;
	enum ecx_err err = party_find(conn, who, &party);
	size_t i;

	if (err == ECX_MISSING && may_create)
		err = party_create(conn, who, &party);
	json_object_set_new(sale, "party", tryton_ref(party));
	for (i = 0; i < ARRAY_LEN(members) && err == ECX_OK; i++) {
		const json_t *where = json_object_get(native, members[i]);

		if (where == NULL)
			where = json_object_get(native, members[1 - i]);
		if (where == NULL)
			return ECX_OK;
		if (last == NULL || !json_equal(where, last))
			err = address_id(
			    conn, party, where, may_create, &address);
		json_object_set_new(sale, members[i], tryton_ref(address));
		last = where;
	}
	return err;
}

enum ecx_err
tryton_set_parties(struct ecx_conn *conn, const json_t *native, json_t *sale)
{
	enum ecx_err err = find_parties(conn, native, false, sale);
	int fd;

	if (err != ECX_MISSING)
		return err;
	err = lock_parties(conn, &fd);
	if (err != ECX_OK)
		return err;
	err = find_parties(conn, native, true, sale);
	unlock_parties(fd);
	return err == ECX_UNSURE ? ECX_AGAIN : err;
}

enum ecx_err
tryton_party_address(struct ecx_conn *conn, json_int_t party,
    const json_t *native, bool may_create, json_int_t *id)
{
	enum ecx_err err = address_id(conn, party, native, false, id);
	int fd;

	if (err != ECX_MISSING || !may_create)
		return err;
	err = lock_parties(conn, &fd);
	if (err != ECX_OK)
		return err;
	err = address_id(conn, party, native, true, id);
	unlock_parties(fd);
	return err;
}

/* ---- customers without an order ---- */

/* Fills the record of a party. */
static enum ecx_err
read_party(struct ecx_conn *conn, json_int_t id, struct ecx_record *record)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(conn, "party.party",
	    json_pack("[[s,s,I]]", "id", "=", id), 1, json_pack("[s]", "code"),
	    NULL, &rows);

	if (err != ECX_OK)
		return err;
	snprintf(record->id, sizeof(record->id), "%lld", (long long)id);
	snprintf(record->number, sizeof(record->number), "%s",
	    json_text_at(rows, "0.code"));
	return ECX_OK;
}

enum ecx_err
tryton_customer_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_int_t id;
	enum ecx_err err = party_by_identifier(conn, job->key, &id);

	return err == ECX_OK ? read_party(conn, id, record) : err;
}

/* Adds the store's identifier to a party that was created for an order. */
static enum ecx_err
add_identifier(struct ecx_conn *conn, json_int_t id, const char *key)
{
	return tryton_call(conn, HTTP_CREATES, "model.party.party.write",
	    json_pack("[[I],{s:[[s,[{s:s}]]]}]", id, "identifiers", "create",
		"code", key),
	    NULL);
}

static enum ecx_err
find_or_create(struct ecx_conn *conn, const char *key, const json_t *native,
    json_int_t *id)
{
	enum ecx_err err = party_by_identifier(conn, key, id);

	if (err == ECX_OK)
		return ECX_EXISTS;
	if (err == ECX_MISSING)
		err = party_find(conn, native, id);
	if (err == ECX_MISSING)
		return party_create(conn, native, id);
	if (err == ECX_OK)
		err = add_identifier(conn, *id, key);
	return err == ECX_OK ? ECX_EXISTS : err;
}

enum ecx_err
tryton_customer_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_int_t id = 0;
	int fd;
	enum ecx_err was_read, err = lock_parties(conn, &fd);

	if (err != ECX_OK)
		return err;
	err = find_or_create(
	    conn, job->key, json_object_get(job->doc, "native"), &id);
	unlock_parties(fd);
	/* Another host may have created the customer meanwhile. */
	if (err == ECX_REJECTED)
		return ecx_find_refused(conn, err, job, record);
	if ((err != ECX_OK && err != ECX_EXISTS) || conn->dry_run)
		return err;
	was_read = read_party(conn, id, record);
	return was_read == ECX_OK ? err : ECX_UNSURE;
}
