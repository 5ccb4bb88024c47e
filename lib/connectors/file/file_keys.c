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
    {"defuse", CONF_BOOL,
	.help = "Whether a CSV cell that a spreadsheet would run as a formula "
		"gets a single quote in front when it is written, and loses it "
		"when it is read. By default it does in a store, and not in an "
		"ERP, where the reader is a program that uses cells as they "
		"are: say 'yes' where people open its files."},
    {"numbers", CONF_CHOICE, "auto",
	.choices = "auto 1234.56 1234,56 1.234,56 1,234.56",
	.help = "How decimal numbers are written in CSV. A thousands separator "
		"is read where the form has one, and never written. 'auto' is "
		"1234.56, and refuses a row of a file with semicolons where a "
		"number such as 1.250 may as well be a thousand."},
    {"encoding", CONF_CHOICE, "utf-8",
	.choices = "utf-8 windows-1252 iso-8859-15",
	.help =
	    "The encoding of CSV. A file that begins with a byte order mark "
	    "is read as UTF-8. A document with a character that the "
	    "encoding does not have is refused."},
    CONF_MORE(ecx_conn_keys),
};
