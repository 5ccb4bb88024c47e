/* Certificates of our own making, served by openssl's test server. */
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "base/file.h"
#include "net/http_in.h"
#include "netcase.h"
#include "unit.h"

static const long hour = 3600;

extern char **environ;

/* ---- certificates ---- */

struct authority {
	char *dir; /* NAME.pem and NAME.key, and ca.pem */
	EVP_PKEY *key;
	X509 *cert;
};

static void
add_extension(X509 *cert, int nid, const char *value)
{
	X509_EXTENSION *e = X509V3_EXT_conf_nid(NULL, NULL, nid, value);

	assert_non_null(e);
	assert_int_equal(X509_add_ext(cert, e, -1), 1);
	X509_EXTENSION_free(e);
}

static X509 *
make_cert(const char *name, EVP_PKEY *key, long ends, const char *host)
{
	X509 *cert = X509_new();
	X509_NAME *subject = X509_get_subject_name(cert);

	X509_set_version(cert, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(cert), (long)getpid() + ends);
	X509_gmtime_adj(X509_getm_notBefore(cert), -2 * hour);
	X509_gmtime_adj(X509_getm_notAfter(cert), ends);
	X509_set_pubkey(cert, key);
	X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
	    (const unsigned char *)name, -1, -1, 0);
	if (host != NULL)
		add_extension(cert, NID_subject_alt_name, host);
	else
		add_extension(cert, NID_basic_constraints, "critical,CA:TRUE");
	return cert;
}

static void
write_pem(
    const struct authority *ca, const char *name, X509 *cert, EVP_PKEY *key)
{
	auto_free char *cert_path = xasprintf("%s/%s.pem", ca->dir, name);
	auto_free char *key_path = xasprintf("%s/%s.key", ca->dir, name);
	FILE *out = fopen(cert_path, "w");

	PEM_write_X509(out, cert);
	(void)fclose(out);
	out = fopen(key_path, "w");
	PEM_write_PrivateKey(out, key, NULL, NULL, 0, NULL, NULL);
	(void)fclose(out);
}

static void
issue(const struct authority *ca, const char *name, long ends, const char *host)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *cert = make_cert(name, key, ends, host);

	X509_set_issuer_name(cert, X509_get_subject_name(ca->cert));
	assert_true(X509_sign(cert, ca->key, EVP_sha256()) > 0);
	write_pem(ca, name, cert, key);
	X509_free(cert);
	EVP_PKEY_free(key);
}

static struct authority
make_authority(void)
{
	struct authority ca = {
	    .dir = unit_tmpdir(), .key = EVP_EC_gen("P-256")};

	ca.cert = make_cert("test authority", ca.key, hour, NULL);
	X509_set_issuer_name(ca.cert, X509_get_subject_name(ca.cert));
	assert_true(X509_sign(ca.cert, ca.key, EVP_sha256()) > 0);
	write_pem(&ca, "ca", ca.cert, ca.key);
	issue(&ca, "good", hour, "IP:127.0.0.1");
	issue(&ca, "expired", -hour, "IP:127.0.0.1");
	issue(&ca, "client", hour, "email:ecx@example.invalid");
	return ca;
}

static void
free_authority(struct authority *ca)
{
	X509_free(ca->cert);
	EVP_PKEY_free(ca->key);
	free(ca->dir);
}

/* ---- the server ---- */

/* Serves the certificate; asks for the client's when that is wanted. Its
 * first line says "ACCEPT 127.0.0.1:PORT". */
static pid_t
start(const char *dir, const char *name, bool ask, int *port)
{
	auto_free char *cert = xasprintf("%s/%s.pem", dir, name);
	auto_free char *key = xasprintf("%s/%s.key", dir, name);
	auto_free char *ca = xasprintf("%s/ca.pem", dir);
	const char *argv[] = {"openssl", "s_server", "-accept", "127.0.0.1:0",
	    "-www", "-cert", cert, "-key", key, ask ? "-Verify" : NULL, "1",
	    "-verify_return_error", "-CAfile", ca, NULL};
	posix_spawn_file_actions_t actions;
	int ends[2];
	char line[100];
	FILE *in;
	pid_t pid;

	assert_int_equal(pipe(ends), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	posix_spawn_file_actions_addclose(&actions, ends[0]);
	posix_spawn_file_actions_addopen(
	    &actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	assert_int_equal(posix_spawnp(&pid, argv[0], &actions, NULL,
			     (char *const *)argv, environ),
	    0);
	posix_spawn_file_actions_destroy(&actions);
	(void)close(ends[1]);
	in = fdopen(ends[0], "r");
	do
		assert_non_null(fgets(line, sizeof(line), in));
	while (sscanf(line, "ACCEPT 127.0.0.1:%d", port) != 1);
	(void)fclose(in);
	return pid;
}

static void
stop(pid_t pid)
{
	(void)kill(pid, SIGKILL);
	(void)waitpid(pid, NULL, 0);
}

/* ---- tests ---- */

struct tls_case {
	const char *host;
	const char *keys; /* % is the folder */
	enum ecx_err err;
	const char *why[2];
};

static void
check(const struct tls_case *t, const char *dir, int port)
{
	UNIT_CASE("%s, %s", t->host, t->keys);
	const char *mark = strchr(t->keys, '%');
	auto_free char *url = xasprintf("https://%s:%d", t->host, port);
	auto_buf struct buf keys = {0};
	const char *from = t->keys;
	struct netcase *c;
	struct http_answer a;
	enum ecx_err err;
	size_t i;

	buf_init(&keys, 1000);
	for (; mark != NULL; mark = strchr(from, '%')) {
		buf_add(&keys, from, (size_t)(mark - from));
		buf_adds(&keys, dir);
		from = mark + 1;
	}
	buf_addf(&keys, "%sretries = 0\n", from);
	c = netcase_open(url, keys.data, NULL, NULL);
	assert_non_null(c->http);
	err = netcase_send(c, "GET", "/", NULL, &a);
	if (err != t->err)
		fail_msg("expected: %s\nseen:     %s (%s)",
		    ecx_err_name(t->err), ecx_err_name(err), c->conn.error);
	for (i = 0; i < ARRAY_LEN(t->why); i++)
		if (t->why[i] != NULL)
			assert_contains(c->conn.error, t->why[i]);
	assert_int_equal(a.status, err == ECX_OK ? 200 : 0);
	http_answer_free(&a);
	netcase_close(c);
}

static void
test_tls_certificates_are_verified(void **state)
{
	static const struct tls_case good[] = {
	    {"127.0.0.1", "ca_file = %/ca.pem\n", ECX_OK, {NULL}},
	    {"127.0.0.1", "", ECX_CONFIG, {"issuer", "ca_file"}},
	    {"localhost", "ca_file = %/ca.pem\n", ECX_CONFIG, {"'localhost'"}},
	    {"127.0.0.1", "ca_file = %/none.pem\n", ECX_CONFIG, {"none.pem"}},
	    {"127.0.0.1", "ca_file = %/ca.pem\nclient_cert = %/none.pem\n",
		ECX_CONFIG, {"none.pem"}},
	};
	static const struct tls_case expired = {
	    "127.0.0.1", "ca_file = %/ca.pem\n", ECX_CONFIG, {"expired"}};
	static const struct tls_case asked[] = {
	    {"127.0.0.1",
		"ca_file = %/ca.pem\nclient_cert = %/client.pem\n"
		"client_key = %/client.key\n",
		ECX_OK, {NULL}},
	    {"127.0.0.1", "ca_file = %/ca.pem\n", ECX_AGAIN, {"certificate"}},
	};
	struct authority ca = make_authority();
	int port;
	pid_t pid = start(ca.dir, "good", false, &port);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(good); i++)
		check(&good[i], ca.dir, port);
	stop(pid);
	pid = start(ca.dir, "expired", false, &port);
	check(&expired, ca.dir, port);
	stop(pid);
	pid = start(ca.dir, "good", true, &port);
	for (i = 0; i < ARRAY_LEN(asked); i++)
		check(&asked[i], ca.dir, port);
	stop(pid);
	free_authority(&ca);
}

int
test_tls(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_tls_certificates_are_verified),
	};

	return cmocka_run_group_tests_name("tls", tests, NULL, NULL);
}
