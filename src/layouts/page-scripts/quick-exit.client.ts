import '../../components/quick-exit.client.ts';
import './after-idle.client.ts';
