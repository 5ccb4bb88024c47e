/* The keys of a section with driver = file; ecx-file(5). */
#include "connectors/keys.h"

const struct conf_key file_keys[] = {
    {"folder", CONF_PATH, .need = CONF_REQUIRED,
	.help = "Folder that holds one folder per kind of document. It must "
		"exist, and each connection has a folder of its own. A "
		"relative path is relative to the configuration file."},
    {"format", CONF_CHOICE, "jsonl", .choices = "jsonl csv",
	.need = CONF_NEEDED,
	.help = "Format of the files that are written. Files of both formats "
		"are read."},
    {"settle", CONF_DURATION, "2s",
	.help = "Time that a dropped file must not have changed before it is "
		"read. A file that changed more recently is left for the next "
		"run. With 0s a file is read at once."},
    {"defuse", CONF_BOOL, "yes",
	.help = "Whether a CSV cell that a spreadsheet would run as a formula "
		"gets a single quote in front when it is written, and loses it "
		"when it is read. Use 'no' where the reader is a program that "
		"uses cells as they are."},
    CONF_MORE(ecx_conn_keys),
};
