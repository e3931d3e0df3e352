import '../../search/query/search-form.client.ts';
import '../../components/quick-exit.client.ts';
import './after-idle.client.ts';
