// One script for the whole page, so that what its parts share stands in it once.
import '../../search/query/search-form.client.ts';
import './after-idle.client.ts';
