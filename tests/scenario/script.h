/*
 * A scenario as it was written; README says how. It lives until the process
 * ends.
 */
#ifndef PLAY_SCRIPT_H
#define PLAY_SCRIPT_H

#include "match.h"

struct header {
	char *name;
	char *value;
};

struct headers {
	struct header *list;
	size_t n;
};

/* The value of the last one of that name, whatever its case; or NULL. */
const char *header_value(const struct headers *h, const char *name);
void header_add(struct headers *h, char *name, char *value);

struct reply {
	size_t line; /* of the file; 0: not written yet */
	bool drop;   /* there is no answer: the connection is closed */
	bool cut;    /* only the first cut_at bytes of the body are sent */
	size_t cut_at;
	int status;
	struct headers headers;
	char *body; /* or NULL */
	size_t len;
};

struct expected {
	size_t line;
	char *method; /* patterns, all of them */
	char *target;
	struct headers headers;
	struct pattern body;
	struct reply reply;
};

struct requests {
	struct expected *list;
	size_t n;
};

struct lines_expected {
	struct pattern_line {
		size_t line;
		struct pattern pattern;
	} * list;
	size_t n;
	bool further; /* whatever follows is good */
};

struct step {
	size_t line;
	size_t n_env; /* as many settings of env stand above it */
	char *command;
	struct buf input;
	struct requests once, often;
	struct lines_expected out, err;
	int status;
};

struct setting {
	char *section; /* NULL: the connection's; of env: always */
	char *name;
	char *value;
};

struct settings {
	struct setting *list;
	size_t n;
};

struct script {
	char *path;
	char *name;   /* DIR/NAME */
	char *folder; /* absolute */
	struct settings conf, env;
	bool unproven;          /* the look-up is not known to work */
	struct settings values; /* of the file `values` beside it */
	struct requests often;  /* in every step */
	struct step *steps;
	size_t n;
};

/* Fills s, which is zero; false with "FILE:LINE: ...", what was expected and
 * what was seen in why. The name is set in any case. */
bool script_read(const char *path, struct script *s, struct buf *why);

#endif
