// One script for the whole page, so that what its parts share stands in it once.
import '../../search/query/form.ts';
import './after-idle.ts';
