/* The keys of a section with driver = file; ecx-file(5). */
#include "connectors/keys.h"

const struct conf_key file_keys[] = {
    {"folder", CONF_PATH, .need = CONF_REQUIRED,
	.help = "the folder that holds one folder a kind"},
    {"format", CONF_CHOICE, "jsonl", .choices = "jsonl csv",
	.help = "what is written"},
    {"settle", CONF_DURATION, "2s",
	.help = "a file that changed more recently is left for the next run"},
    {"defuse", CONF_BOOL, "yes",
	.help = "CSV cells that a spreadsheet would run get a ' in front"},
    CONF_MORE(ecx_conn_keys),
};
