#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/near.h"

enum { WORD_MAX = 63 };

static size_t
min(size_t a, size_t b)
{
	return a < b ? a : b;
}

static bool
same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

/* Optimal string alignment, letters compared without case; neither word is
 * longer than WORD_MAX. Three rows of the table are enough. */
static size_t
distance(const char *a, size_t n, const char *b, size_t m)
{
	size_t rows[3][WORD_MAX + 1];
	size_t i, j;

	for (j = 0; j <= m; j++)
		rows[0][j] = j;
	for (i = 1; i <= n; i++) {
		const size_t *older = rows[(i + 1) % 3];
		const size_t *above = rows[(i - 1) % 3];
		size_t *row = rows[i % 3];

		row[0] = i;
		for (j = 1; j <= m; j++) {
			row[j] = min(min(above[j], row[j - 1]) + 1,
			    above[j - 1] + !same(a[i - 1], b[j - 1]));
			if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) &&
			    same(a[i - 2], b[j - 1]))
				row[j] = min(row[j], older[j - 2] + 1);
		}
	}
	return rows[n % 3][m];
}

struct near
near_start(const char *word)
{
	return (struct near){.word = word, .distance = SIZE_MAX};
}

void
near_try(struct near *near, const char *candidate)
{
	size_t n = strlen(near->word);
	size_t m = strlen(candidate);
	size_t d;

	if (n > WORD_MAX || m > WORD_MAX)
		return;
	d = distance(near->word, n, candidate, m);
	if (d < near->distance && 3 * d <= (n > m ? n : m)) {
		near->best = candidate;
		near->distance = d;
	}
}
