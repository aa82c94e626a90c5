/** The researcher's page and the REST API under it. */
@NullMarked
package thaipress.app.web;

import org.jspecify.annotations.NullMarked;
