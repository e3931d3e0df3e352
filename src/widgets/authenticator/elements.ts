import './flip-element.ts';
import './rehearsal-element.ts';
