import '../../search/query/search-form.client.ts';
import './after-idle.client.ts';
