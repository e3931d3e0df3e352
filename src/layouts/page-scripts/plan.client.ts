import '../../diagnosis/plan-page.client.ts';
import './after-idle.client.ts';
