/*
 * Requests that change the parts of an entity, collected while all is checked,
 * and sent afterwards. Their values are absolute, so that a run that was killed
 * in between is finished by the next one.
 */
#ifndef ECX_ODATA_PLAN_H
#define ECX_ODATA_PLAN_H

#include "net/odata.h"

/* The requests of a stage follow all of the stages before it: what is removed
 * last cannot leave an entity without its parts in between. */
enum odata_stage { ODATA_CHANGED, ODATA_ADDED, ODATA_REMOVED, ODATA_STAGES };

struct odata_plan {
	struct odata *o;
	json_t *stages[ODATA_STAGES]; /* lists; NULL: empty */
};

void odata_plan_free(struct odata_plan *p);
/* POST creates, any other method sets. etag, that of the entity when it was
 * read, may be NULL; so may the body of a DELETE. */
void odata_plan_add(struct odata_plan *p, enum odata_stage stage,
    const char *method, const char *target, const char *etag, json_t *body);
size_t odata_plan_count(const struct odata_plan *p);
/* Sends the requests. A refusal behind the first one says how far it has come.
 */
enum ecx_err odata_plan_send(struct odata_plan *p);

#endif
