import '../../search/element.ts';
import './after-idle.ts';
