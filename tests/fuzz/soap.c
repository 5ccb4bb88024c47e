/* Any bytes as XML and as an envelope: read or refused, what is made of them
 * reads the same again when it is written, and a fault is said in one line. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "net/soap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const lists[] = {"line", NULL};

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* Not all names of XML are written, and what is written is longer. Blanks at
 * its ends aside, what could be written is read as it was. */
static void
check_again(const json_t *value)
{
	auto_buf struct buf out = {0}, again = {0};
	json_auto_t *second = NULL;

	buf_init(&out, HTTP_ANSWER_MAX);
	buf_init(&again, HTTP_ANSWER_MAX);
	if (!soap_write(&out, value) || out.over ||
	    strstr(out.data, "xsi:") != NULL || strchr(out.data, ':') != NULL)
		return;
	second = soap_read(out.data, out.len, lists);
	expect(second != NULL);
	expect(soap_write(&again, second) && !again.over);
	expect(strcmp(out.data, again.data) == 0);
}

static void
check_fault(const json_t *body)
{
	struct http_answer a = {.status = 500};
	char why[ECX_WHY] = "";
	enum ecx_err err = soap_classify(NULL, &a, body, false, why);

	expect(err != ECX_OK && err != ECX_AGAIN);
	expect(strpbrk(why, "\r\n") == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	json_auto_t *value = soap_read((const char *)data, size, lists);
	json_auto_t *body = soap_open((const char *)data, size, lists);
	struct json_problem problem;
	json_auto_t *again = NULL;

	expect(body == NULL || value != NULL);
	if (value == NULL)
		return 0;
	auto_free char *text = json_text(value);

	again = json_read(text, strlen(text), &problem);
	expect(json_equal(value, again));
	check_again(value);
	check_fault(body);
	return 0;
}
