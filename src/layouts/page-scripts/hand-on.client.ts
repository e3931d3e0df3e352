import '../../components/hand-on.client.ts';
import './after-idle.client.ts';
