import './code-flip-check.client.ts';
import './rehearsal.client.ts';
