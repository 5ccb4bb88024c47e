/* Where the files of maps are. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/mem.h"
#include "core/map_rows.h"

char *
map_if_there(char *path)
{
	if (file_is_there(path))
		return path;
	free(path);
	return NULL;
}

const char *
map_data_folder(void)
{
	const char *data = getenv("ECX_DATADIR");

	return data != NULL ? data : ECX_DATADIR;
}

char *
map_find(
    const struct conf_section *section, const char *driver, enum ecx_kind kind)
{
	auto_free char *key = xasprintf("%s_map", ecx_kind_name(kind));
	auto_free char *name =
	    xasprintf("maps/%s-%s.map", driver, ecx_kind_name(kind));
	char *path = conf_path_of(section, key);

	if (path == NULL && section != NULL)
		path = map_if_there(
		    xasprintf("%s/%s", conf_dir(section->conf), name));
	if (path == NULL)
		path =
		    map_if_there(xasprintf("%s/%s", map_data_folder(), name));
	return path;
}
