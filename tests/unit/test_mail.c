/* Header fields, addresses and bodies of a mail. */
#include <stdio.h>

#include "base/buf.h"
#include "base/die.h"
#include "base/mem.h"
#include "flow/mail.h"
#include "unit.h"

#define UMLAUT "\xc3\xbc"
#define BOX "\xf0\x9f\x93\xa6"
#define TEN(s) s s s s s s s s s s

enum { BIG = 1 << 20, LINE = 76 };

static void
assert_lines(const char *text)
{
	size_t len;

	for (; *text != '\0'; text += len + 1) {
		len = strcspn(text, "\n");
		assert_int_equal(text[len], '\n');
		assert_true(len <= LINE);
	}
}

static int
hex(char c)
{
	const char *digits = "0123456789ABCDEF", *at = strchr(digits, c);

	assert_non_null(at);
	return (int)(at - digits);
}

/* Appends what the encoded words stand for; each must be whole characters. */
static void
decode_words(const char *s, struct buf *out)
{
	const char *open = "=?UTF-8?Q?";
	size_t begin;

	while (*s == ' ') {
		s++;
		assert_memory_equal(s, open, strlen(open));
		begin = out->len;
		for (s += strlen(open); *s != '?'; s++) {
			assert_true(*s > ' ' && *s <= '~');
			if (*s == '=') {
				buf_addc(
				    out, (char)(hex(s[1]) * 16 + hex(s[2])));
				s += 2;
			} else {
				buf_addc(out, *s);
				if (*s == '_')
					out->data[out->len - 1] = ' ';
			}
		}
		assert_true(text_is_utf8(out->data + begin, out->len - begin));
		assert_memory_equal(s, "?=\n", 3);
		s += 3;
	}
	assert_int_equal(*s, '\0');
}

static void
test_mail_header_in_ascii_is_folded(void **state)
{
	static const struct {
		const char *value;
		const char *field;
	} cases[] = {
	    {"3 orders", "Subject: 3 orders\n"},
	    {"", "Subject: \n"},
	    {"a = b? (c) \"d\"", "Subject: a = b? (c) \"d\"\n"},
	    {"1234567890 1234567890 1234567890 1234567890 1234567890 "
	     "123456789012 1 2",
		"Subject: 1234567890 1234567890 1234567890 1234567890 "
		"1234567890 123456789012\n 1 2\n"},
	    {"1234567890 1234567890 1234567890 1234567890 1234567890 "
	     "1234567890123 1",
		"Subject: 1234567890 1234567890 1234567890 1234567890 "
		"1234567890\n 1234567890123 1\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].value);
		buf_init(&out, BIG);
		mail_header(&out, "Subject", cases[i].value);
		assert_string_equal(out.data, cases[i].field);
		assert_lines(out.data);
	}
}

static void
test_mail_header_encoded_words_read_back(void **state)
{
	static const char *const values[] = {
	    "M" UMLAUT "ller",
	    "two  blanks",
	    " blank in front",
	    "blank behind ",
	    "=?UTF-8?Q?no?=",
	    "under_score = equals? and \"quotes\" " UMLAUT,
	    TEN("no blank at all, ") TEN("x") TEN("x") TEN("x") TEN("x")
		TEN("x"),
	    TEN(TEN(UMLAUT " ")) TEN(TEN("a" BOX "b")),
	    /* A character of four bytes at every place of the fold. */
	    "1" TEN(BOX),
	    "12" TEN(BOX),
	    "123" TEN(BOX),
	    "1234" TEN(BOX),
	    "12345" TEN(BOX),
	    "123456" TEN(BOX),
	    "1234567" TEN(BOX),
	    "12345678" TEN(BOX),
	    "123456789" TEN(BOX),
	    "1234567890" TEN(BOX),
	    "12345678901" TEN(BOX),
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(values); i++) {
		auto_buf struct buf out = {0}, back = {0};

		UNIT_CASE("row %zu, %s", i, values[i]);
		buf_init(&out, BIG);
		buf_init(&back, BIG);
		mail_header(&out, "Subject", values[i]);
		assert_memory_equal(out.data, "Subject:", 8);
		decode_words(out.data + 8, &back);
		assert_string_equal(back.data, values[i]);
		assert_lines(out.data);
	}
}

/* As short as it can be: one word where one is enough. */
static void
test_mail_header_is_one_word_where_that_is_enough(void **state)
{
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, BIG);
	mail_header(&out, "Subject", "a b" UMLAUT "_" BOX);
	assert_string_equal(
	    out.data, "Subject: =?UTF-8?Q?a_b=C3=BC=5F=F0=9F=93=A6?=\n");
}

static void
test_mail_header_has_no_line_feed_of_its_value(void **state)
{
	static const char *const values[] = {
	    "x\r\nBcc: evil@example.org",
	    "x\nBcc: evil@example.org",
	    "x\rBcc: evil@example.org",
	    "x\n\n<html>",
	    "x\v\f\x1b[31m\x7f",
	    "x\xc2\x85y",     /* NEL */
	    "x\xe2\x80\xa8y", /* LINE SEPARATOR */
	    "x\xe2\x80\xaey", /* RIGHT-TO-LEFT OVERRIDE */
	    "x\xff\xfey",
	};
	size_t i, k;

	(void)state;
	for (i = 0; i < ARRAY_LEN(values); i++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("row %zu, %s", i, values[i]);
		buf_init(&out, BIG);
		mail_header(&out, "Subject", values[i]);
		for (k = 0; k < out.len - 1; k++)
			assert_true(out.data[k] >= ' ' && out.data[k] <= '~');
		assert_int_equal(out.data[k], '\n');
		assert_null(strstr(out.data, "=E2=80"));
	}
}

static void
test_mail_clean_escapes_control_characters(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
	    {"plain", "plain"},
	    {"a\tb\r\n", "a\\x09b\\x0d\\x0a"},
	    {"a\xe2\x80\xae" UMLAUT "b", "a?" UMLAUT "b"},
	    {"\xe2\x81\xa6x\xe2\x81\xa9", "?x?"},
	    {"\xd8\x9cx\xe2\x80\x8fy\xe2\x80\xa9", "?x?y?"},
	    {"\xe2\x80\xa6\xe2\x80\x8d", "\xe2\x80\xa6\xe2\x80\x8d"},
	    {"\xc3(", "\\xc3("},
	};
	char out[64];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].in);

		assert_string_equal(
		    mail_clean(out, sizeof(out), cases[i].in), cases[i].out);
	}
	assert_string_equal(mail_clean(out, 4, "ab" UMLAUT), "ab");
}

/* ---- addresses ---- */

static void
test_mail_mailbox_takes_valid_addresses(void **state)
{
	static const struct {
		const char *list;
		int got;
		const char *name, *address, *rest;
	} cases[] = {
	    {"a@b", 1, "", "a@b", ""},
	    {"  a@b  , c@d", 1, "", "a@b", " c@d"},
	    {"Ada Byron <a@b>", 1, "Ada Byron", "a@b", ""},
	    {"Ada  <a@b> ,", 1, "Ada", "a@b", ""},
	    {"<a@b>", 1, "", "a@b", ""},
	    {"\"Byron, Ada\" <a@b>, x", 1, "Byron, Ada", "a@b", " x"},
	    {"\"a \\\"b\\\" \\\\\"<a@b>", 1, "a \"b\" \\", "a@b", ""},
	    {"M" UMLAUT "ller <a@b>", 1, "M" UMLAUT "ller", "a@b", ""},
	    {"", 0, NULL, NULL, NULL},
	    {"   ", 0, NULL, NULL, NULL},
	    {"a", -1, NULL, NULL, NULL},
	    {"a@", -1, NULL, NULL, NULL},
	    {"@b", -1, NULL, NULL, NULL},
	    {"a@b@c", -1, NULL, NULL, NULL},
	    {"a b@c", -1, NULL, NULL, NULL},
	    {"-oQ@c", -1, NULL, NULL, NULL},
	    {"a@b;c@d", -1, NULL, NULL, NULL},
	    {"a@b\nBcc: c@d", -1, NULL, NULL, NULL},
	    {"a@m" UMLAUT "ller", -1, NULL, NULL, NULL},
	    {", a@b", -1, NULL, NULL, NULL},
	    {"Ada <a@b", -1, NULL, NULL, NULL},
	    {"Ada <a@b> x", -1, NULL, NULL, NULL},
	    {"\"Ada <a@b>", -1, NULL, NULL, NULL},
	    {"\"Ada\\", -1, NULL, NULL, NULL},
	    {"\"Ada\" a@b", -1, NULL, NULL, NULL},
	    {"Ada <<a@b>>", -1, NULL, NULL, NULL},
	    {"a\xff <a@b>", -1, NULL, NULL, NULL},
	};
	struct mailbox m;
	const char *list;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].list);
		list = cases[i].list;
		assert_int_equal(mail_mailbox(&list, &m), cases[i].got);
		if (cases[i].got != 1)
			continue;
		assert_string_equal(m.name, cases[i].name);
		assert_string_equal(m.address, cases[i].address);
		assert_string_equal(list, cases[i].rest);
	}
}

static void
test_mail_mailbox_too_long_is_refused(void **state)
{
	auto_free char *address =
	    xasprintf("%0*d@example.org", MAIL_ADDRESS - 13, 0);
	auto_free char *name = xasprintf("%0*d <a@b>", MAIL_NAME, 0);
	auto_free char *quoted = xasprintf("\"%0*d\" <a@b>", MAIL_NAME, 0);
	const char *list = address;
	struct mailbox m;

	(void)state;
	assert_int_equal(mail_mailbox(&list, &m), 1);
	assert_int_equal(strlen(m.address), MAIL_ADDRESS - 1);
	*strchr(address, '@') = 'x';
	list = address;
	assert_int_equal(mail_mailbox(&list, &m), -1);
	list = name;
	assert_int_equal(mail_mailbox(&list, &m), -1);
	list = name + 1;
	assert_int_equal(mail_mailbox(&list, &m), 1);
	list = quoted;
	assert_int_equal(mail_mailbox(&list, &m), -1);
}

static void
test_mail_mailboxes_are_encoded_and_folded(void **state)
{
	static const struct {
		const char *list, *field;
	} cases[] = {
	    {"a@b", "To: a@b\n"},
	    {"a@b,c@d, e@f", "To: a@b,\n c@d,\n e@f\n"},
	    {"Ada Byron <a@b>", "To: \"Ada Byron\" <a@b>\n"},
	    {"\"a \\\"b\\\" \\\\\" <a@b>", "To: \"a \\\"b\\\" \\\\\" <a@b>\n"},
	    {"M" UMLAUT "ller <a@b>, c@d",
		"To: =?UTF-8?Q?M=C3=BCller?= <a@b>,\n c@d\n"},
	    {TEN(UMLAUT) UMLAUT " <someone@example.org>",
		"To: =?UTF-8?Q?" TEN(
		    "=C3=BC") "?=\n"
			      " =?UTF-8?Q?=C3=BC?= <someone@example.org>\n"},
	    {TEN("name ") " <a-rather-long-name@department.example.org>",
		"To: =?UTF-8?Q?name_name_name_name_name_name_name_name_name_"
		"name?=\n <a-rather-long-name@department.example.org>\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].list);
		buf_init(&out, BIG);
		mail_mailboxes(&out, "To", cases[i].list);
		assert_string_equal(out.data, cases[i].field);
		assert_lines(out.data);
	}
}

/* ---- bodies ---- */

static void
test_mail_quoted_printable_of_any_text(void **state)
{
	static const struct {
		const char *text, *coded;
	} cases[] = {
	    {"", ""},
	    {"a\n", "a\n"},
	    {"no line end", "no line end\n"},
	    {"\n\n", "\n\n"},
	    {"a = b", "a =3D b\n"},
	    {"blank \ntab\t\nend ", "blank=20\ntab=09\nend=20\n"},
	    {" in front\n", " in front\n"},
	    {".\n..\na.b\n", "=2E\n=2E.\na.b\n"},
	    {"From me\nfrom\nFromage\n", "=46rom me\nfrom\nFromage\n"},
	    {"M" UMLAUT "ller\n", "M=C3=BCller\n"},
	    {"a\r\nb\x01\x7f", "a=0D\nb=01=7F\n"},
	    /* 76 bytes are cut, and 75 are not. */
	    {TEN("1234567") "12345\nx", TEN("1234567") "12345\nx\n"},
	    {TEN("1234567") "123456\nx", TEN("1234567") "12345=\n6\nx\n"},
	    /* No code in two lines, and no dot in front of one. */
	    {TEN("1234567") "123=4", TEN("1234567") "123=\n=3D4\n"},
	    {TEN("1234567") "12345.6", TEN("1234567") "12345=\n=2E6\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].text);
		buf_init(&out, BIG);
		mail_quoted_printable(&out, cases[i].text);
		assert_string_equal(out.data, cases[i].coded);
		assert_lines(out.data);
	}
}

static void
test_mail_message_has_text_and_html(void **state)
{
	const struct mail m = {.subject = "[ecx] 1 order",
	    .message_id = "id@example.org",
	    .date = INT64_C(1795252500123456),
	    .text = "1 order\n",
	    .html = "<p>1 order</p>\n"};
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, BIG);
	mail_compose(&m, &out);
	assert_string_equal(out.data,
	    "Date: Sat, 21 Nov 2026 09:15:00 +0000\n"
	    "Message-ID: <id@example.org>\n"
	    "Subject: [ecx] 1 order\n"
	    "Auto-Submitted: auto-generated\n"
	    "MIME-Version: 1.0\n"
	    "Content-Type: multipart/alternative; boundary=\"=_ecx\"\n"
	    "\n"
	    "--=_ecx\n"
	    "Content-Type: text/plain; charset=utf-8\n"
	    "Content-Transfer-Encoding: quoted-printable\n"
	    "\n"
	    "1 order\n"
	    "--=_ecx\n"
	    "Content-Type: text/html; charset=utf-8\n"
	    "Content-Transfer-Encoding: quoted-printable\n"
	    "\n"
	    "<p>1 order</p>\n"
	    "--=_ecx--\n");
}

static void
test_mail_date_in_the_form_of_rfc_5322(void **state)
{
	static const struct {
		int64_t seconds;
		const char *field;
	} cases[] = {
	    {0, "Date: Thu, 01 Jan 1970 00:00:00 +0000\n"},
	    {951782399, "Date: Mon, 28 Feb 2000 23:59:59 +0000\n"},
	    {951782400, "Date: Tue, 29 Feb 2000 00:00:00 +0000\n"},
	    {1798761599, "Date: Thu, 31 Dec 2026 23:59:59 +0000\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].field);
		const struct mail m = {
		    "", "", cases[i].seconds * 1000000, "", ""};
		auto_buf struct buf out = {0};

		buf_init(&out, BIG);
		mail_compose(&m, &out);
		assert_memory_equal(
		    out.data, cases[i].field, strlen(cases[i].field));
	}
}

int
test_mail(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_mail_header_in_ascii_is_folded),
	    cmocka_unit_test(test_mail_header_encoded_words_read_back),
	    cmocka_unit_test(test_mail_header_is_one_word_where_that_is_enough),
	    cmocka_unit_test(test_mail_header_has_no_line_feed_of_its_value),
	    cmocka_unit_test(test_mail_clean_escapes_control_characters),
	    cmocka_unit_test(test_mail_mailbox_takes_valid_addresses),
	    cmocka_unit_test(test_mail_mailbox_too_long_is_refused),
	    cmocka_unit_test(test_mail_mailboxes_are_encoded_and_folded),
	    cmocka_unit_test(test_mail_quoted_printable_of_any_text),
	    cmocka_unit_test(test_mail_message_has_text_and_html),
	    cmocka_unit_test(test_mail_date_in_the_form_of_rfc_5322),
	};

	return cmocka_run_group_tests_name("mail", tests, NULL, NULL);
}
