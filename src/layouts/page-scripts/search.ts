import '../../search/query/element.ts';
import './after-idle.ts';
