import '../../search/query/site-search.client.ts';
import './after-idle.client.ts';
