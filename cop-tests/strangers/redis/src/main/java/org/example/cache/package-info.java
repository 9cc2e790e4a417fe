/** Side events in a cache and in a session, as JSON. */
package org.example.cache;
