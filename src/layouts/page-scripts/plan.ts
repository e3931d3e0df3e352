import '../../search/query/form.ts';
import '../../widgets/plan/page.ts';
import './after-idle.ts';
