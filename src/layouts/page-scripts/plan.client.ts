import '../../search/query/search-form.client.ts';
import '../../diagnosis/plan-page.client.ts';
import './after-idle.client.ts';
